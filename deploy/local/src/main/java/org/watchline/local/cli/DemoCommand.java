package org.watchline.local.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.watchline.local.feed.FeedRequest;
import org.watchline.local.feed.FeedResult;
import org.watchline.local.feed.Feeder;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.StackException;
import org.watchline.local.stack.StackState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the whole product. */
@Command(
        name = "demo",
        description = "Start the stack, feed the bundled sample articles and say what to try. Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> QUERIES = List.of("Afghan Taliban", "ceasefire talks", "Noor Wali Mehsud");

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private StackOptions options = new StackOptions();

    DemoCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        StackSession session = new StackSession(installation, options, terminal);
        Optional<StackState> running = session.running();
        if (running.isPresent()) {
            show(running.get().ports());
            return ExitStatus.OK;
        }
        return session.run(this::show);
    }

    private void show(Ports ports) throws InterruptedException {
        try (Samples samples = Samples.open()) {
            FeedRequest request = new FeedRequest(
                    ports.bootstrapServers(),
                    URI.create(ports.gatewayUrl()),
                    null,
                    List.of(samples.directory()),
                    null,
                    null,
                    false,
                    true,
                    PATIENCE);
            FeedResult result = new Feeder(count -> terminal.progress(count.bar() + " " + count.line())).feed(request);
            result.refusals().forEach(terminal::complain);
            if (!result.isComplete()) {
                throw new StackException(
                        "The sample articles did not arrive: " + result.count().line());
            }
            terminal.say(result.count().stored() + " sample articles stored in "
                    + result.took().toSeconds() + " s");
        }
        terminal.say("");
        terminal.say("Console: " + ports.gatewayUrl() + "/");
        QUERIES.forEach(
                query -> terminal.say("Try:     ./watchline search" + options.dataArgument() + " \"" + query + "\""));
    }
}
