package org.watchline.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the pipeline stands, as lines of text. */
public final class PipelineLines {

    private static final String ROW = "%-13s %-15s %8s %9s %9s";
    private static final int PERCENT = 100;
    private static final int REASON_WIDTH = 80;

    private PipelineLines() {}

    public static List<String> of(JsonNode pipeline) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("STAGE", "SERVICE", "WAITING", "LONGEST", "CONSUMERS"));
        for (JsonNode stage : pipeline.path("stages")) {
            lines.add(ROW.formatted(
                    stage.path("stage").asText(),
                    stage.path("service").asText(),
                    stage.path("lag").asText(),
                    stage.has("oldestSeconds") ? stage.path("oldestSeconds").asText() + " s" : "-",
                    stage.path("consumers").asText()));
        }
        if (pipeline.path("stages").isEmpty()) {
            lines.add("The broker does not tell what waits.");
        }
        lines.add("");
        lines.add(throughput(pipeline));
        lines.add(errors(pipeline.path("errors")));
        lines.addAll(deadLetters(pipeline.path("deadLetters")));
        return lines;
    }

    private static String throughput(JsonNode pipeline) {
        for (JsonNode flow : pipeline.path("throughput")) {
            if (flow.path("stage").asText().equals("stored")) {
                return "Stored: %d in the last minute, %d in the last five"
                        .formatted(
                                flow.path("lastMinute").asInt(),
                                flow.path("lastFiveMinutes").asInt());
            }
        }
        return "Stored: unknown";
    }

    private static String errors(JsonNode errors) {
        return String.format(
                Locale.ROOT,
                "Errors: %.1f %% (%d rejected, %d failed in the last five minutes)",
                errors.path("share").asDouble() * PERCENT,
                errors.path("rejected").asInt(),
                errors.path("failed").asInt());
    }

    private static List<String> deadLetters(JsonNode letters) {
        List<String> lines = new ArrayList<>();
        if (!letters.has("open")) {
            lines.add("Dead letters: unknown, the database does not answer");
            return lines;
        }
        int open = letters.path("open").asInt();
        lines.add(
                "Dead letters: %d open%s".formatted(open, open == 0 ? "" : ", the last ones (./watchline dlq list):"));
        letters.path("last")
                .forEach(letter -> lines.add("  %s  %s  %s"
                        .formatted(
                                letter.path("id").asText(),
                                letter.path("stage").asText("-"),
                                Printable.of(letter.path("reason").asText("-"), REASON_WIDTH))));
        return lines;
    }
}
