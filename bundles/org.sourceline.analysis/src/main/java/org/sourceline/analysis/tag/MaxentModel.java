package org.sourceline.analysis.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum entropy model as Apache OpenNLP writes it: the score of an outcome is the sum of the weights that the features found at a place
 * have for it. Features are looked up by kind and value once and are rows from then on. Immutable; safe for any number of threads.
 */
final class MaxentModel {

    private static final String ENTRY = "pos.model";

    private final String[] outcomes;
    private final Map<String, Map<String, Integer>> features = new HashMap<>();
    /** Where the entries of a row begin; one more at the end. */
    private final int[] starts;
    /** The outcome of each entry. */
    private final byte[] columns;
    private final double[] weights;

    /**
     * @param stream the archive with the model
     * @throws IOException if it cannot be read or holds no model of the kind
     */
    static MaxentModel read(InputStream stream) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(stream)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(ENTRY)) {
                    return new MaxentModel(new DataInputStream(new BufferedInputStream(archive, 1 << 16)));
                }
            }
        }
        throw new IOException("no " + ENTRY + " in the archive");
    }

    /** The layout: the name of the method, two numbers of no use today, outcomes, groups of features with the same outcomes, features, weights. */
    private MaxentModel(DataInputStream data) throws IOException {
        String method = data.readUTF();
        if (!method.equals("GIS")) {
            throw new IOException("a model of the kind " + method + " where GIS was expected");
        }
        data.readInt();
        data.readDouble();
        outcomes = strings(data);
        int[][] groups = groups(strings(data));
        String[] names = strings(data);
        starts = new int[names.length + 1];
        int row = 0;
        for (int[] group : groups) {
            for (int i = 0; i < group[0]; i++) {
                starts[row + 1] = starts[row] + group.length - 1;
                row++;
            }
        }
        columns = new byte[starts[row]];
        weights = new double[starts[row]];
        fill(groups);
        for (int i = 0; i < names.length; i++) {
            int equals = names[i].indexOf('=');
            String kind = equals < 0 ? names[i] : names[i].substring(0, equals);
            features.computeIfAbsent(kind, key -> new HashMap<>()).put(equals < 0 ? "" : names[i].substring(equals + 1), i);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = data.readDouble();
        }
    }

    private static String[] strings(DataInputStream data) throws IOException {
        String[] strings = new String[data.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = data.readUTF();
        }
        return strings;
    }

    /** Of each group how many features it has, and their outcomes. */
    private static int[][] groups(String[] lines) {
        int[][] groups = new int[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            String[] numbers = lines[i].split(" ");
            groups[i] = new int[numbers.length];
            for (int j = 0; j < numbers.length; j++) {
                groups[i][j] = Integer.parseInt(numbers[j]);
            }
        }
        return groups;
    }

    private void fill(int[][] groups) {
        int at = 0;
        for (int[] group : groups) {
            for (int i = 0; i < group[0]; i++) {
                for (int j = 1; j < group.length; j++) {
                    columns[at++] = (byte) group[j];
                }
            }
        }
    }

    /** How many outcomes there are. */
    int size() {
        return outcomes.length;
    }

    String outcome(int index) {
        return outcomes[index];
    }

    /** The row of a feature; -1 if the model does not know it. */
    int row(String kind, String value) {
        return features.getOrDefault(kind, Map.of()).getOrDefault(value, -1);
    }

    /** Adds the weights of a row, if it is one, to the scores of the outcomes. */
    void add(int row, double[] scores) {
        if (row >= 0) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                scores[columns[i]] += weights[i];
            }
        }
    }
}
