package org.watchline.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Dead letters as lines of text. */
public final class DeadLetterLines {

    private static final String ROW = "%7s  %-16s  %-14s  %-18s  %7s  %-9s  %s";
    private static final String FIELD = "%-14s %s";
    private static final int MINUTE = 16;
    private static final int REASON_WIDTH = 70;
    private static final String DEAD = ".dlq";

    private DeadLetterLines() {}

    /** A table, one line for each. */
    public static List<String> table(JsonNode page) {
        List<String> lines = new ArrayList<>();
        if (page.path("items").isEmpty()) {
            lines.add("No such dead letter.");
            return lines;
        }
        lines.add(ROW.formatted("LETTER", "DIED (UTC)", "STAGE", "TOPIC", "ATTEMPT", "STATE", "REASON"));
        page.path("items").forEach(letter -> lines.add(row(letter)));
        if (page.has("nextCursor")) {
            lines.add("There are more: --cursor " + page.path("nextCursor").asText());
        }
        return lines;
    }

    /** One letter with what it holds. */
    public static List<String> one(JsonNode letter) {
        List<String> lines = new ArrayList<>();
        for (String name : List.of(
                "id",
                "state",
                "stage",
                "reason",
                "at",
                "topic",
                "partition",
                "offset",
                "key",
                "size",
                "submissionId",
                "articleId",
                "attempt",
                "replays",
                "replayOf")) {
            if (letter.has(name)) {
                lines.add(FIELD.formatted(name, Printable.of(letter.path(name).asText())));
            }
        }
        letter.path("history").forEach(replay -> lines.add(FIELD.formatted("replay", replay(replay))));
        letter.path("headers").forEach(header -> lines.add(FIELD.formatted("header", header(header))));
        JsonNode payload = letter.path("payload");
        if (payload.has("content")) {
            lines.add("");
            lines.add("Value, %s%s:"
                    .formatted(
                            payload.path("encoding").asText(),
                            payload.path("cut").asBoolean() ? ", its beginning" : ""));
            payload.path("content").asText().lines().map(Printable::of).forEach(lines::add);
        }
        return lines;
    }

    private static String row(JsonNode letter) {
        return ROW.formatted(
                letter.path("id").asText(),
                minute(letter.path("at").asText()),
                Printable.of(letter.path("stage").asText("-"), 14),
                letter.path("topic").asText().replace(DEAD, ""),
                letter.path("attempt").asText(),
                letter.path("state").asText(),
                Printable.of(letter.path("reason").asText("-"), REASON_WIDTH));
    }

    private static String minute(String at) {
        return at.length() < MINUTE ? at : at.substring(0, MINUTE).replace('T', ' ');
    }

    private static String replay(JsonNode replay) {
        String end = replay.has("failure")
                ? "never sent: " + replay.path("failure").asText()
                : replay.has("sentAt") ? "sent" : "on its way";
        return Printable.of("attempt %s, %s by %s, %s"
                .formatted(
                        replay.path("attempt").asText(),
                        minute(replay.path("at").asText()),
                        replay.path("author").asText(),
                        end));
    }

    private static String header(JsonNode header) {
        return Printable.of(header.path("name").asText() + ": "
                + header.path("value").path("content").asText("(no value)"));
    }
}
