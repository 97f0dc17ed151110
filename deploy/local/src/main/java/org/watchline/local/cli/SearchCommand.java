package org.watchline.local.cli;

import java.util.concurrent.Callable;
import org.watchline.local.search.GatewaySearch;
import org.watchline.local.search.HitTable;
import org.watchline.local.stack.Installation;
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
    private GatewayOption gateway = new GatewayOption();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words; \"a phrase\"; or; -without.")
    private String[] words = {};

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show. Default: 10.")
    private int limit = 10;

    SearchCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        GatewaySearch search = new GatewaySearch(gateway.api(installation));
        HitTable.lines(search.find(String.join(" ", words), limit)).forEach(terminal::say);
        return ExitStatus.OK;
    }
}
