package org.sourceline.cli.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.prov.ProvGraph;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.cli.compare.ArticlesOfCase;
import org.sourceline.cli.compare.Places;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.store.Case;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code sources}: lists the sources of a case with their claims, or writes where its claims come from in the terms of PROV. */
public final class SourcesCommand implements Command {

    private static final String FORMAT = "--format";

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name()).addOption(Options.text(FORMAT, "FORMAT", "sources.option.format")).addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("CASE").type(Path.class)
                .description(Texts.get("sources.case")).build());
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        String format = arguments.matchedOptionValue(FORMAT, "text");
        if (!format.equals("text") && !format.equals("prov")) {
            throw new UsageException(Texts.get("sources.format", format));
        }
        Case folder = new Case(Options.file(arguments));
        if (!Files.isDirectory(folder.articles())) {
            shell.err().println(Texts.get("error", Texts.get("sources.noCase", Printable.path(Options.file(arguments)))));
            return ExitCode.FAILED;
        }
        return format.equals("text") ? list(folder, shell) : prov(folder, shell);
    }

    private static int list(Case folder, Shell shell) {
        List<AnalysedArticle> articles = new ArrayList<>();
        int failures = 0;
        for (Path file : files(folder, shell)) {
            try {
                articles.add(ArticlesOfCase.read(file, Optional.empty()));
            } catch (IOException e) {
                failures++;
                shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            }
        }
        new SourcePrinter(CaseIndex.of(articles, Map.of(), CaseLinks.NONE), new Places(articles), shell.out()).print();
        return failures == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private static int prov(Case folder, Shell shell) {
        try {
            OpenedCase opened = OpenedCase.open(folder, () -> false);
            opened.problems().forEach(shell::tell);
            shell.tell(opened.leftOut().told());
            ProvFormat.write(ProvGraph.of(opened.view().index()), shell.out());
            return opened.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Texts.get("annotate.folder", Printable.path(folder.articles()))));
            return ExitCode.FAILED;
        }
    }

    private static List<Path> files(Case folder, Shell shell) {
        try {
            return folder.articlePaths().stream().map(folder::article).toList();
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Texts.get("annotate.folder", Printable.path(folder.articles()))));
            return List.of();
        }
    }
}
