package org.sourceline.analysis.attribution;

/** A sentence, and what finds phrases, subjects and contents in it. */
record SentenceParts(SourceNouns nouns, SentenceView view, Phrases phrases, ContentEnds ends, Contents contents, Subjects subjects, SourcePhrases sources) {

    static SentenceParts of(SourceNouns nouns, SentenceView view) {
        Phrases phrases = new Phrases(view);
        ContentEnds ends = new ContentEnds(view, phrases);
        return new SentenceParts(nouns, view, phrases, ends, new Contents(view, phrases, ends), new Subjects(view, phrases), new SourcePhrases(view, phrases, ends));
    }
}
