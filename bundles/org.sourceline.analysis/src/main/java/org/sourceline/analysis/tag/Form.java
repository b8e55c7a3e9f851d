package org.sourceline.analysis.tag;

import java.util.Locale;

/**
 * What a model says of a word form wherever it stands.
 *
 * @param scores of the outcomes for the form itself: by its spelling, beginning, ending and shape
 * @param previous the row of the model for the form one word before the place; -1 if there is none
 * @param beforePrevious the same, two words before
 * @param next the same, one word behind
 * @param afterNext the same, two words behind
 */
record Form(double[] scores, int previous, int beforePrevious, int next, int afterNext) {

    /** How many characters of the beginning and of the ending the model looks at. */
    private static final int AFFIX = 4;

    static Form of(String form, MaxentModel model) {
        double[] scores = new double[model.size()];
        String lower = form.toLowerCase(Locale.ROOT);
        String shape = Shapes.of(form);
        model.add(model.row("def", ""), scores);
        for (int i = 1; i <= Math.min(AFFIX, form.length()); i++) {
            model.add(model.row("suf", form.substring(form.length() - i)), scores);
            model.add(model.row("pre", form.substring(0, i)), scores);
        }
        model.add(model.row("w", lower), scores);
        model.add(model.row("wc", shape), scores);
        model.add(model.row("w&c", lower + "," + shape), scores);
        return new Form(scores, model.row("p1w", lower), model.row("p2w", lower), model.row("n1w", lower), model.row("n2w", lower));
    }
}
