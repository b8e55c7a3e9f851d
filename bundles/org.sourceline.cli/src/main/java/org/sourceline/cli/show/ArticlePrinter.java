package org.sourceline.cli.show;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

import org.sourceline.cli.Printable;
import org.sourceline.cli.Texts;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.text.ReadingBlock;

/** Prints the reading text of an article block by block, below each block what is annotated in it. */
final class ArticlePrinter {

    private static final Comparator<Anchored> BY_PLACE = Comparator
            .comparingInt((Anchored one) -> one.target().getFirst().start()).thenComparing(Anchored::id);

    private final ArticleSets sets;
    private final PrintStream out;
    private final int width;
    private final boolean colour;
    private final AnnotationLines lines;

    /** @param width how many columns a line may take */
    ArticlePrinter(ArticleSets sets, PrintStream out, int width, boolean colour) {
        this.sets = sets;
        this.out = out;
        this.width = width;
        this.colour = colour;
        this.lines = new AnnotationLines(sets, colour);
    }

    void print() {
        List<Anchored> shown = sets.all().stream().filter(sets::isShown)
                .filter(one -> !(one.annotation().body() instanceof BlockBody)).toList();
        List<Anchored> placed = shown.stream().filter(one -> !one.target().isEmpty()).sorted(BY_PLACE).toList();
        printHead(shown);
        int next = 0;
        for (ReadingBlock block : sets.reading().blocks()) {
            int first = next;
            while (next < placed.size() && placed.get(next).target().getFirst().start() < block.span().end()) {
                next++;
            }
            print(block, placed.subList(first, next));
        }
        shown.stream().filter(one -> one.target().isEmpty()).forEach(this::printDetached);
    }

    private void printHead(List<Anchored> shown) {
        long claims = shown.stream().filter(one -> one.annotation().body() instanceof ClaimBody).count();
        long entities = shown.stream().filter(one -> one.annotation().body() instanceof EntityBody).count();
        Markup head = new Markup(colour).add(sets.article().fileName(), Look.STRONG);
        head.add(Texts.get("show.head", String.join(", ", sets.names()), Long.toString(claims), Long.toString(entities)));
        print(head, "", "");
        print(legend(), "", "");
        out.println();
    }

    private Markup legend() {
        Markup legend = new Markup(colour);
        for (Look look : Look.ofEntities()) {
            legend.add(Texts.get("show.look." + look.name()), look).add("  ");
        }
        return legend.add(Texts.get("show.look.CUE"), Look.CUE).add("  " + Texts.get("show.statuses"));
    }

    private void print(ReadingBlock block, List<Anchored> inside) {
        if (block.block().isBoilerplate()) {
            printFolded(block);
        } else {
            Markup text = new BlockMarkup(sets, block, colour).make();
            String margin = switch (block.block().role()) {
                case CAPTION, CREDIT, FOOTNOTE -> "    ";
                default -> "";
            };
            print(text, margin, margin);
        }
        for (Anchored one : inside) {
            lines.of(one).forEach(entry -> print(entry.text(), entry.first(), entry.indent()));
        }
        if (block.block().role() != BlockRole.DATELINE) {
            out.println();
        }
    }

    /** A block that is no part of the article: one quiet line, with as much of it as fits. */
    private void printFolded(ReadingBlock block) {
        String text = block.span().of(sets.reading().text());
        String label = "[" + Texts.get("show.block." + block.block().role().json()) + "] ";
        List<String> all = new Markup(colour).add(label + text, Look.QUIET).lines(width - 2, "", "");
        out.println(all.getFirst() + (all.size() > 1 ? " …" : ""));
    }

    private void printDetached(Anchored one) {
        Markup text = new Markup(colour).add(Texts.get("show.detached") + " ", Look.STRONG);
        one.annotation().target().forEach(passage -> text.add("“" + Printable.line(passage.exact()) + "” "));
        print(text, "! ", "  ");
    }

    private void print(Markup text, String first, String indent) {
        text.lines(width, first, indent).forEach(out::println);
    }
}
