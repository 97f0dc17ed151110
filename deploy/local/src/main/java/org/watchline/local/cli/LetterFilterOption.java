package org.watchline.local.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which dead letters are meant. */
final class LetterFilterOption {

    @Option(names = "--stage", paramLabel = "SERVICE", description = "That this service could not use.")
    private String stage = "";

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "That lay on this topic, such as articles.submitted.")
    private String topic = "";

    @Option(names = "--reason-prefix", paramLabel = "TEXT", description = "Whose reason begins so.")
    private String reasonPrefix = "";

    @Option(names = "--from", paramLabel = "TIME", description = "That died then or later: a day in UTC, or a time.")
    private String from = "";

    @Option(names = "--to", paramLabel = "TIME", description = "That died on this day or earlier, or before this time.")
    private String to = "";

    /** The parts that are given, by the names of the API. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("stage", stage);
        parts.put("topic", topic);
        parts.put("reason", reasonPrefix);
        parts.put("from", from);
        parts.put("to", to);
        parts.values().removeIf(String::isEmpty);
        return parts;
    }
}
