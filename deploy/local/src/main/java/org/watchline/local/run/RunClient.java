package org.watchline.local.run;

import static org.watchline.local.gateway.Gateway.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.watchline.local.gateway.Gateway;

/** The gateway's routes about runs and re-processing. */
public final class RunClient {

    private static final String REPLAYS = "/api/v1/replays";
    private static final String RUNS = "/api/v1/runs";

    private final Gateway gateway;

    public RunClient(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Has articles tagged anew. */
    public ReplayState order(ReplayOrder order) throws InterruptedException {
        return gateway.send("POST", REPLAYS, order, ReplayState.class);
    }

    /** How far a re-processing is. */
    public ReplayState state(String id) throws InterruptedException {
        return gateway.get(REPLAYS + "/" + id, Map.of(), ReplayState.class);
    }

    /** All runs, the newest first. */
    public JsonNode runs() throws InterruptedException {
        return gateway.get(RUNS, Map.of());
    }

    /** What differs between two runs. */
    public JsonNode diff(String older, String newer, int examples) throws InterruptedException {
        return gateway.get(
                RUNS + "/%s/diff/%s".formatted(encoded(older), encoded(newer)),
                Map.of("limit", Integer.toString(examples)));
    }

    /** Shows a run. */
    public JsonNode promote(String run, String author, String reason) throws InterruptedException {
        return gateway.send("POST", RUNS + "/%s/promote".formatted(encoded(run)), signed(author, reason));
    }

    /** Shows what was shown before the last promotion. */
    public JsonNode rollBack(String author, String reason) throws InterruptedException {
        return gateway.send("POST", RUNS + "/rollback", signed(author, reason));
    }

    private static Map<String, String> signed(String author, String reason) {
        return Map.of("author", author, "reason", reason);
    }
}
