package org.sourceline.cli.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.cli.Command;
import org.sourceline.cli.ExitCode;
import org.sourceline.cli.Options;
import org.sourceline.cli.Printable;
import org.sourceline.cli.Shell;
import org.sourceline.cli.Specs;
import org.sourceline.cli.Texts;
import org.sourceline.cli.UsageException;
import org.sourceline.core.merge.Side;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code merge}: merges pages by the ids of annotations. */
public final class MergeCommand implements Command {

    private static final String OUTPUT = "--output";
    private static final String NAME = "--name";
    private static final String TAKE = "--take";
    private static final String INSTALL = "--install";
    private static final int PAGES = 3;

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(name())
                .addOption(Options.path(OUTPUT, "FILE", "merge.option.output"))
                .addOption(Options.text(TAKE, "SIDE", "merge.option.take"))
                .addOption(Options.text(NAME, "NAME", "merge.option.name"))
                .addOption(Options.flag(INSTALL, "merge.option.install"))
                .addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel("PAGE").type(List.class)
                        .auxiliaryTypes(Path.class).description(Texts.get("merge.files")).build());
    }

    @Override
    public int run(ParseResult arguments, Shell shell) throws UsageException {
        List<Path> files = Options.files(arguments);
        if (arguments.hasMatchedOption(INSTALL)) {
            return install(files, shell);
        }
        if (files.size() != PAGES) {
            throw new UsageException(Texts.get("merge.three"));
        }
        PageFiles pages = new PageFiles(files.get(0), files.get(1), files.get(2), Options.path(arguments, OUTPUT).orElse(files.get(1)));
        String name = arguments.matchedOptionValue(NAME, pages.ours().toString());
        return merge(pages, name, side(arguments.matchedOptionValue(TAKE, "")), shell);
    }

    private static @Nullable Side side(String word) throws UsageException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "ours" -> Side.OURS;
            case "theirs" -> Side.THEIRS;
            default -> throw new UsageException(Texts.get("merge.side", word));
        };
    }

    private static int merge(PageFiles pages, String name, @Nullable Side taken, Shell shell) {
        try {
            List<String> open = pages.merge(Optional.ofNullable(taken));
            open.forEach(line -> shell.err().println(Texts.get("error", Printable.line(name) + ": " + Printable.line(line))));
            return open.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            return ExitCode.FAILED;
        }
    }

    private static int install(List<Path> folders, Shell shell) throws UsageException {
        if (folders.size() > 1) {
            throw new UsageException(Texts.get("usage.tooMuch", folders.get(1)));
        }
        try {
            Path folder = folders.isEmpty() ? Path.of("") : folders.getFirst();
            new GitSetup(folder.toAbsolutePath(), shell.environment()).install().forEach(shell.out()::println);
            return ExitCode.OK;
        } catch (IOException e) {
            shell.err().println(Texts.get("error", Printable.line(String.valueOf(e.getMessage()))));
            return ExitCode.FAILED;
        }
    }
}
