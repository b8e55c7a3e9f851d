package org.sourceline.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.analysis.finding.Rules;
import org.sourceline.analysis.report.HtmlReport;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.store.Case;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code report}: writes a page of HTML on a case, or on one article of it. */
public final class ReportCommand implements Command {

    private static final String OUT = "--out";

    /** What the report is about. */
    private record Subject(Path named, OpenedCase opened, List<CaseArticle> articles, RuleSettings settings) {
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name()).addOption(Options.path(OUT, "DIR", "report.option.out")).addPositional(Options.file("report.file"));
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        Path folder = Options.path(arguments, OUT).orElseThrow(() -> new UsageException(Texts.get("report.noOut")));
        Path named = Options.file(arguments);
        if (!Files.exists(named)) {
            throw new UsageException(Texts.get("annotate.missing", Printable.path(named)));
        }
        try {
            Subject subject = open(named);
            subject.opened.problems().forEach(shell::tell);
            shell.tell(subject.opened.leftOut().told());
            shell.out().println(write(subject, folder));
            return subject.opened.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            return ExitCode.FAILED;
        }
    }

    private static Subject open(Path named) throws IOException, UsageException {
        if (Files.isDirectory(named)) {
            Case owner = new Case(named);
            OpenedCase opened = OpenedCase.open(owner, () -> false);
            if (opened.articles().isEmpty() && opened.problems().isEmpty()) {
                throw new UsageException(Texts.get("report.empty", Printable.path(named)));
            }
            return new Subject(named, opened, opened.articles(), RuleSettings.ofCase(owner.root()).settings());
        }
        Case owner = Case.around(named).orElse(null);
        OpenedCase opened = owner != null ? OpenedCase.open(owner, () -> false) : OpenedCase.of(List.of(named), () -> false);
        Path file = named.toAbsolutePath().normalize();
        List<CaseArticle> articles = opened.articles().stream().filter(one -> one.file().toAbsolutePath().normalize().equals(file)).toList();
        return new Subject(named, opened, articles, owner != null ? RuleSettings.ofCase(owner.root()).settings() : RuleSettings.NONE);
    }

    private static Path write(Subject subject, Path folder) throws IOException {
        Path name = subject.named.toAbsolutePath().normalize().getFileName();
        String title = name == null ? subject.named.toString() : name.toString();
        String page = HtmlReport.of(title, subject.opened, subject.articles, Rules.SHIPPED, subject.settings);
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(title + ".report.html"), page, StandardCharsets.UTF_8);
    }
}
