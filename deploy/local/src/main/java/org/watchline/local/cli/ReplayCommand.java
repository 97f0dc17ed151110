package org.watchline.local.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.run.ReplayOrder;
import org.watchline.local.run.ReplayState;
import org.watchline.local.run.ReplayWatch;
import org.watchline.local.run.RunClient;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Has stored articles tagged anew. */
@Command(
        name = "replay",
        description = {
            "Have stored articles tagged anew by the engine that runs now, beside what comes in.",
            "What it finds is shown when its run is promoted: ./watchline runs. Exit 1 if any article failed."
        },
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    private static final int DEFAULT_PATIENCE_SECONDS = 300;

    private final Installation installation;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Mixin
    private SignatureOption signature = new SignatureOption();

    @Option(names = "--stage", paramLabel = "STAGE", description = "From which stage on. Default and only one: nlp.")
    private String stage = "nlp";

    @Option(names = "--from", paramLabel = "DAY", description = "Articles published on this day or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Articles published on this day or earlier.")
    private @Nullable String to;

    @Option(names = "--query", paramLabel = "QUERY", description = "Articles that a search finds.")
    private @Nullable String query;

    @Option(names = "--all", description = "All articles.")
    private boolean all;

    @Option(names = "--wait", description = "Show progress, and return when all of them are tagged.")
    private boolean untilDone;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "With --wait: give up when nothing has moved for so long. Default: 300.")
    private int patienceSeconds = DEFAULT_PATIENCE_SECONDS;

    ReplayCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> filter = filter();
        if (all != filter.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which articles: --query, --from, --to, or --all.");
        }
        RunClient client = new RunClient(gateway.api(installation));
        ReplayState ordered = client.order(ReplayOrder.of(stage, filter, signature.author(), signature.reason()));
        if (!untilDone) {
            terminal.say("Tagging anew: " + ordered.id());
            return ExitStatus.OK;
        }
        ReplayState last = new ReplayWatch(client, state -> terminal.progress(state.bar() + " " + state.line()))
                .follow(ordered, Duration.ofSeconds(patienceSeconds));
        terminal.say(last.line());
        if (!last.isOver()) {
            terminal.complain("Gave up waiting: nothing moved for %d s. It goes on; see: ./watchline status"
                    .formatted(patienceSeconds));
        }
        return last.isWell() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private Map<String, String> filter() {
        Map<String, String> filter = new LinkedHashMap<>();
        put(filter, "q", query);
        put(filter, "from", from);
        put(filter, "to", to);
        return filter;
    }

    private static void put(Map<String, String> filter, String name, @Nullable String value) {
        if (value != null) {
            filter.put(name, value);
        }
    }
}
