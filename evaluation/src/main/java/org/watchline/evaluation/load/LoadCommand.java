package org.watchline.evaluation.load;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the load programs. */
@Command(
        name = "evaluation",
        description = "Generates articles and measures a running stack.",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, LatencyCommand.class})
public final class LoadCommand {

    private LoadCommand() {}

    /** Runs a subcommand; exits with 0 on success, 1 on failure, 2 on wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LoadCommand()).execute(arguments));
    }
}
