package org.sourceline.cli;

import java.util.List;

import org.sourceline.cli.anchor.AnchorCommand;
import org.sourceline.cli.annotate.AnnotateCommand;
import org.sourceline.cli.check.CheckCommand;
import org.sourceline.cli.compare.CompareCommand;
import org.sourceline.cli.merge.MergeCommand;
import org.sourceline.cli.report.ReportCommand;
import org.sourceline.cli.show.ShowCommand;
import org.sourceline.cli.sources.SourcesCommand;

/**
 * The commands there are. A new one is added here, and its name to {@code commands.txt} beside the messages, where the start script
 * looks up whether its first word is a command without starting Java.
 */
public final class Commands {

    private Commands() {
    }

    /** All commands, in the order in which the help lists them. */
    public static List<Command> all() {
        return List.of(new AnnotateCommand(), new ShowCommand(), new CompareCommand(), new SourcesCommand(), new CheckCommand(),
                new ReportCommand(), new MergeCommand(), new AnchorCommand());
    }
}
