package org.sourceline.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.finding.Finding.Severity;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.cli.annotate.ArticleFiles;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: prints what is doubtful in articles. */
public final class CheckCommand implements Command {

    private static final String FORMAT = "--format";

    /** How findings are written. */
    @FunctionalInterface
    private interface Format {
        void write(List<Located> found, PrintStream out);
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.text(FORMAT, "FORMAT", "check.option.format"))
                .addPositional(Options.files("check.files"));
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        Format format = format(arguments.matchedOptionValue(FORMAT, "text"));
        ArticleFiles files = ArticleFiles.find(Options.files(arguments));
        Checker checker = new Checker();
        checker.check(files.files());
        List<Located> found = checker.found();
        format.write(found, shell.out());
        List<String> problems = new ArrayList<>(files.problems());
        problems.addAll(checker.problems());
        problems.forEach(shell::tell);
        checker.leftOut().forEach(shell::tell);
        boolean grave = found.stream().anyMatch(one -> one.finding().severity() == Severity.ERROR);
        return grave || !problems.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static Format format(String name) throws UsageException {
        return switch (name) {
            case "text" -> TextFormat::write;
            case "json" -> JsonFormat::write;
            case "sarif" -> SarifFormat::write;
            default -> throw new UsageException(Texts.get("check.format", name));
        };
    }
}
