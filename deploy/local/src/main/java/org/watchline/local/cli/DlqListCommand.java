package org.watchline.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.watchline.local.gateway.DeadLetterLines;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists dead letters. */
@Command(name = "list", description = "Dead letters, the newest first.", mixinStandardHelpOptions = true)
final class DlqListCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private GatewayOption gateway = new GatewayOption();

    @Mixin
    private LetterFilterOption filter = new LetterFilterOption();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "open, replaying, replayed, purged, or any. Default: open.")
    private String state = "open";

    @Option(names = "--limit", paramLabel = "N", description = "Letters to show, 100 at most. Default: 20.")
    private int limit = 20;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the list before ended.")
    private String cursor = "";

    @Option(names = "--json", description = "The gateway's answer as it is.")
    private boolean json;

    DlqListCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> parameters = new HashMap<>(filter.parts());
        parameters.put("state", state.equals("any") ? "" : state);
        parameters.put("limit", Integer.toString(limit));
        parameters.put("cursor", cursor);
        JsonNode page = gateway.api(installation).get("/api/v1/deadletters", parameters);
        if (json) {
            terminal.say(page.toString());
        } else {
            DeadLetterLines.table(page).forEach(terminal::say);
        }
        return ExitStatus.OK;
    }
}
