package org.watchline.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./watchline} itself. */
@Command(
        name = "watchline",
        description = "A streaming corpus for people who monitor a conflict through the press.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = WatchlineCommand.Version.class,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            FeedCommand.class,
            SearchCommand.class,
            DlqCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            ChaosCommand.class,
            ReplayCommand.class,
            RunsCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "Of the tagging engine alone, without a stack:%n"
                + "  eval         Scores what it finds on annotated texts%n"
                + "  bench        Measures how fast it is, step by step%n"
                + "  train-names  Trains its model of names%n%n"
                + "Exit status: ",
        footer = "0 done, 1 failed or refused, 2 wrong usage, 3 no stack answers.")
final class WatchlineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = WatchlineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"watchline " + (version == null ? "(not packaged)" : version)};
        }
    }
}
