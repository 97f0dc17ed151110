package org.watchline.local.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.search.GatewaySearch;
import org.watchline.local.search.HitTable;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the corpus. */
@Command(name = "search", description = "Search the corpus.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words; \"a phrase\"; or; -without.")
    private String[] words = {};

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show. Default: 10.")
    private int limit = 10;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The gateway. Default: of the stack that runs here, else http://localhost:8080.")
    private @Nullable String url;

    @Mixin
    private KeyOption key = new KeyOption();

    SearchCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        GatewaySearch search = new GatewaySearch(url == null ? runningGateway() : url, key.orNull());
        HitTable.lines(search.find(String.join(" ", words), limit)).forEach(terminal::say);
        return ExitStatus.OK;
    }

    private String runningGateway() {
        return new StateFile(data.resolve(installation))
                .readRunning()
                .map(state -> state.ports().gatewayUrl())
                .orElse("http://localhost:" + Ports.GATEWAY);
    }
}
