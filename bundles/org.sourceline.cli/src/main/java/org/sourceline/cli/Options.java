package org.sourceline.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.store.SetNames;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes options and parameters, and reads those that several commands have. */
public final class Options {

    private static final String CHARSET = "--charset";
    private static final String SET = "--set";

    private Options() {
    }

    /** An option with a text. */
    public static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(Texts.get(description)).build();
    }

    /** An option with a file or folder. */
    public static OptionSpec path(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class).description(Texts.get(description)).build();
    }

    /** An option with a whole number. */
    public static OptionSpec number(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(Integer.class).description(Texts.get(description)).build();
    }

    /** An option without a value. */
    public static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).arity("0").type(Boolean.class).description(Texts.get(description)).build();
    }

    /** The charset in which articles are to be read, for {@link #charset}. */
    public static OptionSpec charset() {
        return text(CHARSET, "NAME", "option.charset");
    }

    /** The set, for {@link #set}. */
    public static OptionSpec set(String description) {
        return text(SET, "NAME", description);
    }

    /** One file. */
    public static PositionalParamSpec file(String description) {
        return PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("FILE").type(Path.class)
                .description(Texts.get(description)).build();
    }

    /** Files and folders, one at least. */
    public static PositionalParamSpec files(String description) {
        return PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("FILE|FOLDER").type(List.class)
                .auxiliaryTypes(Path.class).description(Texts.get(description)).build();
    }

    /** The file that was named. */
    public static Path file(ParseResult arguments) {
        return arguments.matchedPositional(0).getValue();
    }

    /** The files and folders that were named. */
    public static List<Path> files(ParseResult arguments) {
        return arguments.matchedPositionalValue(0, List.<Path>of());
    }

    /** The charset that was chosen. */
    public static Optional<Charset> charset(ParseResult arguments) throws UsageException {
        String name = arguments.matchedOptionValue(CHARSET, "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(Texts.get("usage.charset", name));
        }
    }

    /** The name of a set that was chosen. */
    public static Optional<String> set(ParseResult arguments) throws UsageException {
        if (!arguments.hasMatchedOption(SET)) {
            return Optional.empty();
        }
        String name = SetNames.normalised(arguments.matchedOptionValue(SET, ""));
        Optional<String> problem = SetNames.problem(name);
        if (problem.isPresent()) {
            throw new UsageException(problem.get());
        }
        return Optional.of(name);
    }

    /** The path that was chosen by an option. */
    public static Optional<Path> path(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option) ? Optional.of(arguments.matchedOption(option).<Path>getValue()) : Optional.empty();
    }
}
