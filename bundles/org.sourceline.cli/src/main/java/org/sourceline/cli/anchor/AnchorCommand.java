package org.sourceline.cli.anchor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.cli.Articles;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.anchor.Reanchoring;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.text.Article;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code anchor}: tells where the annotations of a page, or the ends of links, stand in an article that has changed since. */
public final class AnchorCommand implements Command {

    private static final String PAGE = "--page";
    private static final String OLD = "--old";
    private static final String JSON = "--json";

    @Override
    public String name() {
        return "anchor";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.path(PAGE, "PAGE", "anchor.option.page"))
                .addOption(Options.path(OLD, "OLD_ARTICLE", "anchor.option.old"))
                .addOption(Options.flag(JSON, "anchor.option.json"))
                .addOption(Options.charset())
                .addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("ARTICLE").type(Path.class)
                        .description(Texts.get("anchor.file")).build());
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        Path page = Options.path(arguments, PAGE).orElseThrow(() -> new UsageException(Texts.get("anchor.noPage")));
        Optional<Charset> charset = Options.charset(arguments);
        try {
            Article article = Articles.read(Options.file(arguments), charset);
            List<Reanchored> results = results(page, article, Options.path(arguments, OLD).orElse(null), charset, shell, Options.file(arguments));
            if (arguments.hasMatchedOption(JSON)) {
                AnchorJson.print(results, article.source(), shell.out());
            } else {
                new AnchorTable(results, article.source(), shell).print();
            }
            return ExitCode.OK;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            return ExitCode.FAILED;
        }
    }

    private static List<Reanchored> results(Path file, Article article, @Nullable Path oldFile, Optional<Charset> charset, Shell shell, Path place)
            throws IOException {
        Page page = new PageReader().read(file).page();
        if (oldFile == null) {
            return results(page, article, (made, sha256) -> Articles.version(made, sha256, List.of(file, place)));
        }
        Article old = Articles.read(oldFile, charset.or(() -> Articles.charset(page.charset())));
        if (!page.sha256().isEmpty() && !page.sha256().equals(old.sha256())) {
            shell.err().println(Texts.get("anchor.otherOld", Printable.path(oldFile), Printable.path(file)));
        }
        return results(page, article, (made, sha256) -> Optional.of(old.source()));
    }

    private static List<Reanchored> results(Page page, Article article, ReanchoredPage.VersionSource versions) {
        return page.isOfLinks() ? new LinkTexts(Map.of(article.path(), article), versions).ends(page)
                : new Reanchoring(article, made -> versions.text(page.onText(page.sha256(), made.charset()), made.sha256())).of(page);
    }
}
