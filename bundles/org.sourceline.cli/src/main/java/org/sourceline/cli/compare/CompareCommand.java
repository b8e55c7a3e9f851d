package org.sourceline.cli.compare;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.LinkPage;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.cli.Articles;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.cli.annotate.ArticleFiles;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LinkStore;
import org.sourceline.core.store.LoadedPage;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code compare}: compares articles, prints the links between them and writes them into a set. */
public final class CompareCommand implements Command {

    private static final String OUT = "--out";

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.path(OUT, "DIR", "compare.option.out"))
                .addOption(Options.set("compare.option.set"))
                .addOption(Options.charset())
                .addPositional(Options.files("compare.files"));
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        String set = Options.set(arguments).orElse(SuggestedPage.SET);
        ArticleFiles named = ArticleFiles.find(Options.files(arguments));
        if (named.files().size() + named.problems().size() < 2) {
            throw new UsageException(Texts.get("compare.two"));
        }
        Optional<Case> place = place(Options.path(arguments, OUT), named.files());
        Reading reading = new Reading(shell, Options.charset(arguments));
        named.problems().forEach(reading::failed);
        named.files().forEach(reading::read);
        try {
            CaseComparison comparison = CaseComparison.of(reading.articles, ArticlesOfCase.lastChange(reading.files), () -> false);
            new LinkPrinter(shell.out(), new Places(reading.articles)).print(comparison);
            shell.out().println(place.isPresent() ? write(comparison, place.get(), set) : Texts.get("compare.notWritten"));
        } catch (IOException e) {
            reading.failed(String.valueOf(e.getMessage()));
        }
        return reading.failures == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    /** The folder that was asked for; else the case in which all articles lie. */
    private static Optional<Case> place(Optional<Path> out, List<Path> files) {
        if (out.isPresent()) {
            return out.map(Case::new);
        }
        List<Optional<Case>> cases = files.stream().map(Case::around).distinct().toList();
        return cases.size() == 1 ? cases.getFirst() : Optional.empty();
    }

    private static String write(CaseComparison comparison, Case place, String set) throws IOException {
        LinkStore store = place.sets().links(set);
        Optional<LoadedPage> before = store.load();
        if (before.isPresent()) {
            check(before.get(), store.file());
        }
        Page page = LinkPage.of(comparison, set, before.map(LoadedPage::page).orElse(null));
        store.save(page, before.map(LoadedPage::hash).orElse(null));
        return Texts.get("compare.written", Texts.count("compare.links", page.items().size()), Printable.path(store.file()));
    }

    /** Only what the analyser made may be made anew by it. */
    private static void check(LoadedPage existing, Path file) throws IOException {
        if (existing.readOnly()) {
            throw new IOException(Texts.get("annotate.newer", Printable.path(file)));
        }
        if (existing.page().items().stream().map(Annotation::creator).anyMatch(Creator.Person.class::isInstance)) {
            throw new IOException(Texts.get("annotate.ofPerson", Printable.path(file)));
        }
    }

    /** Reads articles; those that cannot be read are told and left out. */
    private static final class Reading {
        private final Shell shell;
        private final Optional<Charset> charset;
        private final List<AnalysedArticle> articles = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private final Map<String, Path> byName = new HashMap<>();
        private int failures;

        Reading(Shell shell, Optional<Charset> charset) {
            this.shell = shell;
            this.charset = charset;
        }

        void read(Path file) {
            Path other = byName.putIfAbsent(Articles.path(file), file);
            if (other != null) {
                failed(Texts.get("compare.sameName", Printable.path(file), Printable.path(other)));
                return;
            }
            try {
                articles.add(ArticlesOfCase.read(file, charset));
                files.add(file);
            } catch (IOException e) {
                failed(String.valueOf(e.getMessage()));
            }
        }

        void failed(String message) {
            failures++;
            shell.err().println(Texts.get("error", Printable.line(message)));
        }
    }
}
