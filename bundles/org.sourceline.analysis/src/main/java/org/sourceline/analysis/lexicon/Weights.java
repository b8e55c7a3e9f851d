package org.sourceline.analysis.lexicon;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weights of a trained model: for each feature one number for each class, in the order that the data file explains. Immutable. */
public final class Weights {

    private final Map<String, double[]> rows = new HashMap<>();

    private Weights(DataFile file) {
        for (String line : file.lines()) {
            String[] parts = line.split("\\s+");
            double[] row = new double[parts.length - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(parts[i + 1]);
            }
            rows.put(parts[0], row);
        }
    }

    /** The weights of a file that ships with the analyser. */
    public static Weights of(Language language, String file) {
        return language.load(Weights.class, file, List.of(file), () -> new Weights(language.file(file)));
    }

    /** Whether the feature has weights; others are without effect and need not be collected. */
    public boolean has(String feature) {
        return rows.containsKey(feature);
    }

    /** The weight of a feature for a class; null for the row of a feature that the model does not know. */
    public double @Nullable [] row(String feature) {
        return rows.get(feature);
    }
}
