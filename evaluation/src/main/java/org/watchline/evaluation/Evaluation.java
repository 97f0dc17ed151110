package org.watchline.evaluation;

import org.watchline.evaluation.bench.BenchCommand;
import org.watchline.evaluation.bulk.LoadCommand;
import org.watchline.evaluation.bulk.QueriesCommand;
import org.watchline.evaluation.duplicate.DuplicatesCommand;
import org.watchline.evaluation.outline.OutlinesCommand;
import org.watchline.evaluation.page.PagesCommand;
import org.watchline.evaluation.press.GenerateCommand;
import org.watchline.evaluation.quality.EvalCommand;
import org.watchline.evaluation.topic.TopicsCommand;
import org.watchline.evaluation.training.TrainNamesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the measuring programs. */
@Command(
        name = "evaluation",
        description = "Measures the engine's quality, and a running stack.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvalCommand.class,
            PagesCommand.class,
            TrainNamesCommand.class,
            TopicsCommand.class,
            DuplicatesCommand.class,
            BenchCommand.class,
            GenerateCommand.class,
            LoadCommand.class,
            QueriesCommand.class,
            OutlinesCommand.class
        })
public final class Evaluation {

    private Evaluation() {}

    /** Runs a subcommand; exits with 0 on success, 1 on failure, 2 on wrong usage. */
    public static void main(String[] arguments) {
        CommandLine commandLine = new CommandLine(new Evaluation())
                .setCommandName(System.getProperty("watchline.program", "evaluation"))
                .setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(commandLine.execute(arguments));
    }
}
