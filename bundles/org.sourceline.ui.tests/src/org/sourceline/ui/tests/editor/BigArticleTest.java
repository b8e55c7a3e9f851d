package org.sourceline.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.Analyser;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageWriter;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.Passages;
import org.sourceline.ui.session.PageFiles;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;

/** A megabyte with a hundred thousand annotations: only what can be seen is styled, and the platform's model holds none of them. */
@ExtendWith(NoErrorLogged.class)
class BigArticleTest {

    private static final int ANNOTATIONS = 100_000;
    private static final int LENGTH = 1_000_000;

    @TempDir
    private Path folder;

    private Path write() throws Exception {
        StringBuilder text = new StringBuilder("Port lender met inspectors\n\n");
        while (text.length() < LENGTH) {
            text.append("The owner Reth asked Varga about it. ".repeat(12).strip()).append("\n\n");
        }
        Path file = Files.writeString(folder.resolve("big.txt"), text);
        Article article = ArticleReader.read(file, "articles/big.txt", Limits.DEFAULT);
        Files.createDirectories(folder.resolve("annotations/suggested"));
        Files.write(folder.resolve("annotations/suggested/big.txt.jsonld"),
                new PageWriter().toBytes(PageFiles.empty(article, "suggested").withItems(items(article))));
        return file;
    }

    /** Words and letters of words, so that marks overlap and nest. */
    private static List<Annotation> items(Article article) {
        ArticleSets sets = new ArticleSets(article, Analyser.read(article));
        Passages passages = sets.passages();
        String text = sets.reading().text();
        List<Annotation> items = new ArrayList<>(ANNOTATIONS);
        int at = text.indexOf('\n') + 1;
        while (items.size() < ANNOTATIONS) {
            int end = text.indexOf(' ', at + 1);
            if (end < 0) {
                at = text.indexOf('\n') + 2;
                continue;
            }
            TextSpan span = new TextSpan(at, Math.max(at + 1, end));
            items.add(Opened.suggestion(EntityKind.values()[items.size() % 5], "e" + items.size() % 997, span.of(text), passages.at(span)));
            at = end + 1;
        }
        return items;
    }

    @Test
    void opensScrollsAndTakesOneMore() throws Exception {
        try (Opened opened = Opened.open(write())) {
            Poller.until("the text to be shown", () -> opened.widget().isVisible());
            assertTrue(opened.sets().all().size() >= ANNOTATIONS);
            IAnnotationModel model = opened.editor().getDocumentProvider().getAnnotationModel(opened.editor().getEditorInput());
            assertEquals(false, model.getAnnotationIterator().hasNext());
            opened.widget().setTopIndex(opened.widget().getLineCount() / 2);
            Poller.drain();
            int styled = opened.widget().getStyleRanges().length;
            assertTrue(styled < ANNOTATIONS / 10, () -> styled + " style ranges, but only what was near the visible part may have some");
            int top = opened.editor().coordinates().toText(opened.widget().getOffsetAtLine(opened.widget().getTopIndex()));
            TextSpan words = opened.find("asked Varga about it", top);
            Annotation claim = opened.claim(Stance.ASSERTS, SourceKind.NAMED_PERSON, "", "", "");
            opened.add(claim.withTarget(List.of(opened.sets().passages().at(words)), Opened.WHEN).withStatus(Status.MANUAL, Opened.WHEN));
            StyleRange style = opened.widget().getStyleRangeAtOffset(opened.editor().coordinates().toWidget(words.start()).orElseThrow());
            assertTrue(style != null && style.background != null);
        }
    }
}
