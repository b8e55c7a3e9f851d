package org.sourceline.cli.annotate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

import org.sourceline.analysis.Annotator;
import org.sourceline.analysis.Setup;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Progress;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.model.Suppressions;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code annotate}: writes an annotation page for each article. */
public final class AnnotateCommand implements Command {

    private static final int MAX_JOBS = 256;
    private static final String OUT = "--out";
    private static final String JOBS = "--jobs";
    private static final String FORCE = "--force";

    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.set("annotate.option.set"))
                .addOption(Options.path(OUT, "DIR", "annotate.option.out"))
                .addOption(Options.charset())
                .addOption(Options.number(JOBS, "N", "annotate.option.jobs"))
                .addOption(Options.flag(FORCE, "annotate.option.force"))
                .addPositional(Options.files("annotate.files"));
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        String set = Options.set(arguments).orElse(SuggestedPage.SET);
        int jobs = jobs(arguments);
        ArticleFiles found = ArticleFiles.find(Options.files(arguments));
        Plan plan = Plan.of(found.files(), Options.path(arguments, OUT), set);
        Progress progress = new Progress(shell, plan.pieces().size());
        Setup setup = new Setup(annotators(), Set.of(), Suppressions.NONE,
                problem -> progress.message(Texts.get("error", Printable.line(problem))));
        Run run = new Run(new PageMaker(Options.charset(arguments), arguments.hasMatchedOption(FORCE), setup)::make, progress);
        lexiconProblems(plan).forEach(setup.problems());
        found.problems().forEach(run::failed);
        plan.problems().forEach(run::failed);
        run.work(plan.pieces(), jobs);
        progress.end();
        tell(run, found.passedOver(), shell);
        return run.failures() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Annotators on the class path that are registered as services. */
    private static List<Annotator> annotators() {
        return ServiceLoader.load(Annotator.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** What could not be understood in the lexicons of the cases, each once. */
    private static Set<String> lexiconProblems(Plan plan) {
        Set<String> problems = new LinkedHashSet<>();
        for (Plan.Piece piece : plan.pieces()) {
            SuggestedPage.lexicon(piece.article()).problems().forEach(problem -> problems.add(problem.message()));
        }
        return problems;
    }

    private static int jobs(ParseResult arguments) throws UsageException {
        int jobs = arguments.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());
        if (jobs < 1 || jobs > MAX_JOBS) {
            throw new UsageException(Texts.get("annotate.jobs", Integer.toString(MAX_JOBS)));
        }
        return jobs;
    }

    private static void tell(Run run, int passedOver, Shell shell) {
        List<String> parts = List.of(Texts.count("annotate.written", run.written()), Texts.count("annotate.current", run.current()),
                Texts.count("annotate.failed", run.failures()));
        shell.out().println(String.join(", ", parts));
        if (passedOver > 0) {
            shell.out().println(Texts.count("annotate.passedOver", passedOver));
        }
    }
}
