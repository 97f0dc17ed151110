package org.watchline.gateway.console.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.deadletter.StoredLetter;
import org.watchline.gateway.deadletter.DeadLetterPage;

/**
 * What the list of dead letters shows.
 *
 * @param link with the filters as they were sent; without a state, open letters are shown
 */
record DeadLetterListView(Link link, DeadLetterPage found) {

    static final String ANY_STATE = "any";

    private static final List<String> FILTERS = List.of("stage", "topic", "reason", "from", "to");

    public List<LetterRow> rows() {
        return found.items().stream().map(LetterRow::new).toList();
    }

    public List<String> states() {
        return List.of("open", "replayed", "purged", ANY_STATE);
    }

    public List<String> stages() {
        return List.of("ingest-service", "nlp-service", "store-service");
    }

    public List<String> topics() {
        return Topics.deadLetters().stream()
                .map(Topic::name)
                .map(Topics::sourceOf)
                .toList();
    }

    /** A field of the form as it was sent. */
    public String value(String field) {
        return link.values(field).stream().findFirst().orElse(field.equals("state") ? "open" : "");
    }

    public boolean isChosen(String field, String value) {
        return value(field).equals(value);
    }

    public boolean isFiltered() {
        return !link.without("cursor").query().isEmpty();
    }

    /** Whether open letters are shown, so that something can be done about all of them. */
    public boolean isOfOpenOnes() {
        return value("state").equals("open");
    }

    /** The filter as orders about many letters take it; null where there is none. */
    public @Nullable String filter() {
        Map<String, String> parts = FILTERS.stream()
                .filter(field -> !value(field).isEmpty())
                .collect(Collectors.toMap(field -> field, this::value));
        try {
            return parts.isEmpty() ? null : ContractCodec.mapper().writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /** What the filter says, in words. */
    public String filterWords() {
        String words = FILTERS.stream()
                .filter(field -> !value(field).isEmpty())
                .map(field -> field + " " + value(field))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "all of them" : words;
    }

    public @Nullable String nextPage() {
        return found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }

    /** A letter of the list. */
    record LetterRow(StoredLetter letter) {

        public String topic() {
            return Topics.sourceOf(letter.topic());
        }

        public String badge() {
            return switch (letter.state()) {
                case "open" -> "bad";
                case "replayed" -> "good";
                default -> "";
            };
        }
    }
}
