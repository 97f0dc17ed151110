package org.watchline.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.watchline.local.gateway.Printable;

/** The gateway's answers about runs as lines of text. */
public final class RunLines {

    private static final String RUN = "%-34s %-9s %9s %9s  %s";
    private static final String COUNT = "  %-12s %8s %8s %8s";

    private RunLines() {}

    /** One line for each run, and how far search is behind. */
    public static List<String> ofRuns(JsonNode runs) {
        List<String> lines = new ArrayList<>();
        lines.add(RUN.formatted("RUN", "", "ARTICLES", "SHOWN", "ENGINE"));
        for (JsonNode run : runs.path("items")) {
            lines.add(RUN.formatted(
                    run.path("id").asText(),
                    run.path("promoted").asBoolean() ? "promoted" : "",
                    run.path("articles").asText(),
                    run.path("shown").asText(),
                    run.path("engine").asText()));
        }
        JsonNode following = runs.path("following");
        if (following.isObject()) {
            lines.add("Search and counts follow: %s of %s articles"
                    .formatted(
                            following.path("followed").asText(),
                            following.path("articles").asText()));
        }
        return printable(lines);
    }

    /** What differs, counted and with examples. */
    public static List<String> ofDiff(JsonNode diff) {
        List<String> lines = new ArrayList<>();
        JsonNode compared = diff.path("compared");
        lines.add("%s → %s over %s%s articles"
                .formatted(
                        diff.path("older").asText(),
                        diff.path("newer").asText(),
                        compared.path("complete").asBoolean() ? "all " : "the latest ",
                        compared.path("articles").asText()));
        addCounts(lines, "MENTIONS", diff.at("/mentions/types"));
        for (JsonNode example : diff.at("/mentions/examples")) {
            lines.add("  %s  %s → %s  in %s"
                    .formatted(
                            example.path("kind").asText(),
                            mention(example.path("older")),
                            mention(example.path("newer")),
                            example.path("articleId").asText()));
        }
        addCounts(lines, "EVENTS", diff.at("/events/types"));
        lines.add("ENTITIES described differently: "
                + diff.at("/entities/changed").asText());
        for (JsonNode example : diff.at("/entities/examples")) {
            lines.add("  %s: %s → %s"
                    .formatted(
                            example.path("id").asText(),
                            example.path("olderName").asText(),
                            example.path("newerName").asText()));
        }
        return printable(lines);
    }

    /** Names and passages are of articles, which anybody may have written. */
    private static List<String> printable(List<String> lines) {
        return lines.stream().map(Printable::of).toList();
    }

    private static void addCounts(List<String> lines, String title, JsonNode types) {
        lines.add(COUNT.formatted(title, "ADDED", "LOST", "CHANGED").substring(2));
        for (JsonNode type : types) {
            lines.add(COUNT.formatted(
                    type.path("type").asText(),
                    type.path("added").asText(),
                    type.path("lost").asText(),
                    type.path("changed").asText()));
        }
    }

    private static String mention(JsonNode found) {
        return found.isMissingNode()
                ? "-"
                : "“%s” %s %s"
                        .formatted(
                                found.path("text").asText(),
                                found.path("type").asText(),
                                found.path("entityId").asText())
                        .strip();
    }
}
