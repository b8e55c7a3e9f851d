package org.sourceline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.budget.Budget;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Sourceline: finds the command that the first word names, and runs it. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Shell.ofProcess(), arguments));
    }

    /**
     * Runs a command.
     *
     * @return an {@link ExitCode}
     */
    public static int run(Shell shell, String... arguments) {
        List<String> unusable = Budget.problems();
        if (!unusable.isEmpty()) {
            unusable.forEach(shell.err()::println);
            shell.err().flush();
            return ExitCode.USAGE;
        }
        Map<String, Command> commands = new LinkedHashMap<>();
        CommandSpec root = root();
        for (Command command : Commands.all()) {
            commands.put(command.name(), command);
            root.addSubcommand(command.name(), Specs.withHelp(command.spec()));
        }
        CommandLine line = new CommandLine(root).setCaseInsensitiveEnumValuesAllowed(true).setUnmatchedOptionsArePositionalParams(false);
        try {
            int code = run(line.parseArgs(arguments), commands, shell);
            shell.out().flush();
            return code;
        } catch (ParameterException e) {
            return misused(shell, e.getCommandLine(), reason(e));
        }
    }

    private static CommandSpec root() {
        return Specs.withHelp(Specs.command("sourceline"));
    }

    private static int run(ParseResult parsed, Map<String, Command> commands, Shell shell) {
        ParseResult called = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine line = called.commandSpec().commandLine();
        if (called.isUsageHelpRequested() || called == parsed && !called.isVersionHelpRequested()) {
            return help(line, called.isUsageHelpRequested(), shell);
        }
        if (called.isVersionHelpRequested()) {
            line.printVersionHelp(shell.out(), Ansi.OFF);
            return ExitCode.OK;
        }
        Command command = commands.get(called.commandSpec().name());
        try {
            return command == null ? ExitCode.USAGE : command.run(called, shell);
        } catch (UsageException e) {
            return misused(shell, line, String.valueOf(e.getMessage()));
        }
    }

    /** The help where it was asked for; without any command it is shown too, but nothing was done. */
    private static int help(CommandLine line, boolean requested, Shell shell) {
        line.usage(requested ? shell.out() : shell.err(), Ansi.OFF);
        return requested ? ExitCode.OK : ExitCode.USAGE;
    }

    private static String reason(ParameterException e) {
        if (e instanceof MissingParameterException missing && missing.getMissing().stream().anyMatch(one -> one.isPositional())) {
            return Texts.get("usage.noFile");
        }
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().getFirst();
            boolean isRoot = e.getCommandLine().getParent() == null;
            return Texts.get(isRoot ? "usage.noCommand" : "usage.tooMuch", word);
        }
        return String.valueOf(e.getMessage());
    }

    private static int misused(Shell shell, CommandLine line, String reason) {
        String command = line.getCommandSpec().qualifiedName();
        List.of(Texts.get("error", Printable.line(reason)), Texts.get("usage.seeHelp", command)).forEach(shell.err()::println);
        return ExitCode.USAGE;
    }
}
