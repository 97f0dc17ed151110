package org.watchline.local.cli;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.feed.FeedRequest;
import org.watchline.local.feed.FeedResult;
import org.watchline.local.feed.Feeder;
import org.watchline.local.feed.Verdict;
import org.watchline.local.gateway.Printable;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Feeds articles from files. */
@Command(
        name = "feed",
        description = "Put articles onto the ingest topic and report the refused ones. Exit 1 if any was refused.",
        mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int DEFAULT_PATIENCE_SECONDS = 300;

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Articles (.json .jsonl .ndjson), files (.txt .html .mhtml .pdf .docx .doc .rtf .odt .epub .eml"
                            + " .mbox), lists of feeds (.opml), directories of them, or - for JSON on standard input.")
    private List<String> paths = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "The outlet of all files; JSON names its own.")
    private @Nullable String source;

    @Option(
            names = "--backlog",
            description = "For old articles: they are read as far as what comes in today leaves time.")
    private boolean backlog;

    @Option(names = "--wait", description = "Return when every article is stored or refused.")
    private boolean untilStored;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up when nothing has moved for so long. Default: 300.")
    private int patienceSeconds = DEFAULT_PATIENCE_SECONDS;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Kafka of the stack. Default: of the one that runs here, else 127.0.0.1:19092.")
    private @Nullable String kafka;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The gateway, which takes files. Default: of the stack that runs here, else http://localhost:8080.")
    private @Nullable URI url;

    @Mixin
    private KeyOption key = new KeyOption();

    FeedCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        FeedResult result = new Feeder(count -> terminal.progress(count.bar() + " " + count.line())).feed(request());
        // Names of files and what is quoted of an article may come from anybody.
        result.taken().forEach(line -> terminal.say(Printable.of(line)));
        result.refusals().forEach(refusal -> terminal.complain(Printable.of(Verdict.REFUSED.line(refusal))));
        terminal.say(result.summary());
        if (result.followed() > 0) {
            terminal.say("How the feeds do: " + gateway().resolve("/feeds"));
        }
        if (!result.settled()) {
            terminal.complain("Gave up waiting: nothing moved for " + patienceSeconds + " s. See: ./watchline status");
        }
        return result.isComplete() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private FeedRequest request() {
        List<Path> files = paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList();
        InputStream standardInput = paths.contains(STANDARD_INPUT) ? System.in : null;
        return new FeedRequest(
                bootstrapServers(),
                gateway(),
                key.orNull(),
                files,
                standardInput,
                source,
                backlog,
                untilStored,
                Duration.ofSeconds(patienceSeconds));
    }

    private URI gateway() {
        if (url != null) {
            return url;
        }
        return URI.create(new StateFile(data.resolve(installation))
                .readRunning()
                .map(state -> state.ports().gatewayUrl())
                .orElse("http://localhost:" + Ports.GATEWAY));
    }

    private String bootstrapServers() {
        if (kafka != null) {
            return kafka;
        }
        return new StateFile(data.resolve(installation))
                .readRunning()
                .map(state -> state.ports().bootstrapServers())
                .orElseGet(this::anybodysBroker);
    }

    /** Of the stack in containers, or of one with other data: whoever feeds it should know. */
    private String anybodysBroker() {
        String broker = "127.0.0.1:" + Ports.KAFKA;
        terminal.say("No stack of %s runs; feeding the Kafka at %s."
                .formatted(data.resolve(installation).root(), broker));
        return broker;
    }
}
