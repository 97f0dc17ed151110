package org.watchline.local.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.watchline.local.run.RunClient;
import org.watchline.local.run.RunLines;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows runs of the engine, and changes which one is shown. */
@Command(
        name = "runs",
        description = {
            "Runs of the engine: which there are, how two differ, and which one is shown.",
            "  list                 One line per run",
            "  diff OLDER NEWER     What the newer one found otherwise",
            "  promote RUN          Show a run wherever it has an article",
            "  rollback             Show what was shown before the last promotion"
        },
        mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {

    private static final int DEFAULT_EXAMPLES = 3;

    private final Installation installation;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Mixin
    private SignatureOption signature = new SignatureOption();

    @Parameters(index = "0", paramLabel = "ACTION", description = "list, diff, promote or rollback.")
    private Action action = Action.LIST;

    @Parameters(index = "1..*", arity = "0..2", paramLabel = "RUN", description = "What it is about.")
    private List<String> runs = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Examples of each type and kind of difference. Default: 3.")
    private int limit = DEFAULT_EXAMPLES;

    /** What is done, with so many runs. */
    private enum Action {
        LIST(0),
        DIFF(2),
        PROMOTE(1),
        ROLLBACK(0);

        private final int runs;

        Action(int runs) {
            this.runs = runs;
        }
    }

    RunsCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (runs.size() != action.runs) {
            throw new ParameterException(
                    spec.commandLine(), "That takes %d run ids. See them with: runs list".formatted(action.runs));
        }
        lines(new RunClient(gateway.api(installation))).forEach(terminal::say);
        return ExitStatus.OK;
    }

    private List<String> lines(RunClient client) throws InterruptedException {
        return switch (action) {
            case LIST -> RunLines.ofRuns(client.runs());
            case DIFF -> RunLines.ofDiff(client.diff(runs.get(0), runs.get(1), limit));
            case PROMOTE -> RunLines.ofRuns(client.promote(runs.get(0), signature.author(), signature.reason()));
            case ROLLBACK -> RunLines.ofRuns(client.rollBack(signature.author(), signature.reason()));
        };
    }
}
