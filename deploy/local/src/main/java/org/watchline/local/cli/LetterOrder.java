package org.watchline.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.watchline.local.gateway.Gateway;
import org.watchline.local.gateway.GatewayException;

/** Has something done about letters that are named, or about all that match a filter. */
final class LetterOrder {

    private static final String LETTERS = "/api/v1/deadletters/";

    private final Gateway gateway;
    private final Terminal terminal;
    private final boolean json;

    LetterOrder(Gateway gateway, Terminal terminal, boolean json) {
        this.gateway = gateway;
        this.terminal = terminal;
        this.json = json;
    }

    /** The body of an order with nothing else in it. */
    static ObjectNode body(SignatureOption signature) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("author", signature.author())
                .put("reason", signature.reason());
    }

    /** Does it to each; what is refused keeps none of the others back. */
    int each(List<Long> letters, String method, String verb, ObjectNode body, String done) throws InterruptedException {
        int status = ExitStatus.OK;
        for (long letter : letters) {
            try {
                JsonNode answer = gateway.send(method, LETTERS + letter + verb, body);
                terminal.say(json && !answer.isMissingNode() ? answer.toString() : "%d %s".formatted(letter, done));
            } catch (GatewayException e) {
                if (!e.isReachable()) {
                    throw e;
                }
                terminal.complain("%d: %s".formatted(letter, e.getMessage()));
                status = ExitStatus.FAILED;
            }
        }
        return status;
    }

    /** Does it to all open letters that match. */
    int matching(Map<String, String> filter, String verb, ObjectNode body, String done) throws InterruptedException {
        if (filter.isEmpty()) {
            body.put("all", true);
        } else {
            ObjectNode parts = body.putObject("filter");
            filter.forEach(parts::put);
        }
        JsonNode answer = gateway.send("POST", LETTERS + verb, body);
        int left = answer.path("left").asInt();
        if (json) {
            terminal.say(answer.toString());
        } else {
            terminal.say("%d %s%s"
                    .formatted(
                            answer.path("ordered").asInt(),
                            done,
                            left == 0 ? "" : ", %d left: replayed too often, or not complete".formatted(left)));
        }
        return left == 0 ? ExitStatus.OK : ExitStatus.FAILED;
    }
}
