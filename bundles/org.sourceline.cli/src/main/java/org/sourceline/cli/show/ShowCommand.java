package org.sourceline.cli.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.cli.Articles;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.text.Article;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code show}: prints an article with its annotations. */
public final class ShowCommand implements Command {

    private static final int MIN_WIDTH = 20;
    private static final String PAGE = "--page";
    private static final String COLOUR = "--color";
    private static final String WIDTH = "--width";

    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.set("show.option.set"))
                .addOption(Options.path(PAGE, "PAGE", "show.option.page"))
                .addOption(Options.text(COLOUR, "WHEN", "show.option.color"))
                .addOption(Options.number(WIDTH, "N", "show.option.width"))
                .addOption(Options.charset())
                .addPositional(Options.file("show.file"));
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        Path file = Options.file(arguments);
        int width = arguments.matchedOptionValue(WIDTH, shell.width());
        if (width < MIN_WIDTH) {
            throw new UsageException(Texts.get("show.width", Integer.toString(MIN_WIDTH)));
        }
        try {
            boolean colour = colour(arguments, shell);
            new ArticlePrinter(open(file, arguments, shell), shell.out(), width, colour).print();
            return ExitCode.OK;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            return ExitCode.FAILED;
        }
    }

    private static boolean colour(ParseResult arguments, Shell shell) throws UsageException {
        String when = arguments.matchedOptionValue(COLOUR, "auto");
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> shell.wantsColour();
            default -> throw new UsageException(Texts.get("show.color", when));
        };
    }

    private static ArticleSets open(Path file, ParseResult arguments, Shell shell) throws UsageException, IOException {
        List<Path> pages = pages(file, arguments);
        Article article = Articles.read(file, Options.charset(arguments));
        ArticleSets sets = new ArticleSets(article, Analyser.read(article));
        Optional<Case> around = Case.around(file);
        if (around.isPresent()) {
            sets.suppress(around.get().suppressions().load());
        }
        for (Path path : pages) {
            Page page = new PageReader().read(path).page();
            if (!page.sha256().isEmpty() && !page.sha256().equals(article.sha256())) {
                shell.err().println(Texts.get("show.otherText", Printable.path(path)));
            }
            sets.open(ReanchoredPage.of(page, article, (made, hash) -> Articles.version(made, hash, List.of(path, file))), false);
        }
        if (pages.isEmpty()) {
            shell.err().println(Texts.get("show.noPage", Printable.path(file)));
            sets.open(SuggestedPage.of(article, file, SuggestedPage.SET, null, () -> false), false);
        }
        return sets;
    }

    /** The pages that were asked for; else those of all sets of the case. */
    private static List<Path> pages(Path file, ParseResult arguments) throws UsageException, IOException {
        Optional<String> set = Options.set(arguments);
        Optional<Path> page = Options.path(arguments, PAGE);
        if (set.isPresent() && page.isPresent()) {
            throw new UsageException(Texts.get("show.setOrPage"));
        }
        if (page.isPresent()) {
            return List.of(page.get());
        }
        Optional<Case> around = Case.around(file);
        if (set.isPresent() && around.isEmpty()) {
            throw new UsageException(Texts.get("show.noCase", Printable.path(file)));
        }
        return around.isPresent() ? inCase(around.get(), file, set) : List.of();
    }

    private static List<Path> inCase(Case around, Path file, Optional<String> set) throws IOException {
        String article = around.articlePath(file);
        if (set.isPresent()) {
            return List.of(around.sets().pages(set.get()).file(article));
        }
        List<Path> pages = new ArrayList<>();
        for (String name : around.sets().names()) {
            Path page = around.sets().pages(name).file(article);
            if (Files.exists(page)) {
                pages.add(page);
            }
        }
        return pages;
    }
}
