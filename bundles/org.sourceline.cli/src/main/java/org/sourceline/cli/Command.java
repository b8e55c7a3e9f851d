package org.sourceline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. It is described by a model built in code: scanning annotations would double the time to start. */
public interface Command {

    /** The word that calls it. */
    String name();

    /** Its options and parameters, with their help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws UsageException if the arguments do not make sense together
     */
    int run(ParseResult arguments, Shell shell) throws UsageException;
}
