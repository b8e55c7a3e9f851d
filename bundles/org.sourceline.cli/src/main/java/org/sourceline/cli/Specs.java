package org.sourceline.cli;

import org.sourceline.analysis.Suggester;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes the parts that the models of all commands share. */
public final class Specs {

    private Specs() {
    }

    /** A command with its help from the messages {@code NAME.header} and {@code NAME.footer}, and the options every command has. */
    public static CommandSpec command(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().header(Texts.get(name + ".header")).footer(Texts.get(name + ".footer").split("\n"))
                .synopsisHeading(Texts.get("usage.synopsis")).optionListHeading(Texts.get("usage.options"))
                .parameterListHeading(Texts.get("usage.parameters")).commandListHeading(Texts.get("usage.commands"))
                .footerHeading("%n").sortOptions(false).abbreviateSynopsis(true);
        spec.version(Texts.get("version", Suggester.VERSION));
        return spec;
    }

    /** Adds the options that every command has, behind its own. */
    public static CommandSpec withHelp(CommandSpec spec) {
        return spec
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(Texts.get("option.help")).build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(Texts.get("option.version")).build());
    }
}
