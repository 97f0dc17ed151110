package org.watchline.gateway.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.deadletter.LetterContent;
import org.watchline.gateway.corpus.deadletter.LetterFilter;
import org.watchline.gateway.corpus.deadletter.LetterReader;
import org.watchline.gateway.corpus.deadletter.StoredLetter;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;

/** Records that no stage could use. */
@ApplicationScoped
public class DeadLetters {

    private static final String COMMANDS = "/internal/deadletters/";
    private static final String FILTER = "filter";

    /** Of a value; what is larger can be had as a file. */
    private static final int SHOWN_BYTES = 16 * 1024;

    private static final int SHOWN_HEADER_BYTES = 2_000;

    /** Far more than a topic takes. */
    private static final int ALL_BYTES = 64 * 1024 * 1024;

    private static final int LONGEST_ID = 18;

    private final LetterReader reader;
    private final StoreClient store;

    DeadLetters(LetterReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /** A page of letters, the newest first. */
    public DeadLetterPage find(DeadLetterRequest request) {
        String list = "dead letters " + request.filter();
        String cursor = request.cursor();
        int limit = request.limit();
        long before = cursor == null ? Long.MAX_VALUE : place(list, cursor);
        List<StoredLetter> found = reader.page(request.filter(), before, limit + 1);
        if (found.size() <= limit) {
            return new DeadLetterPage(found, null);
        }
        List<StoredLetter> page = found.subList(0, limit);
        return new DeadLetterPage(
                page,
                Cursor.write(list, List.of(Long.toString(page.get(limit - 1).id()))));
    }

    /**
     * A letter with what it holds.
     *
     * @throws ProblemException if there is none
     */
    @SuppressWarnings("NullAway") // does not see that the array itself may be null
    public DeadLetterAnswer one(String id) {
        StoredLetter letter = require(id);
        LetterContent content =
                reader.content(letter.id(), SHOWN_BYTES).orElseGet(() -> new LetterContent(null, List.of()));
        return new DeadLetterAnswer(
                letter,
                content.headers().stream().map(DeadLetters::shown).toList(),
                payload(content.value(), letter),
                reader.replays(letter.id()));
    }

    /** All bytes of a letter's value; none if it has none. */
    byte[] bytes(String id) {
        return reader.content(require(id).id(), ALL_BYTES)
                .map(LetterContent::value)
                .orElseGet(() -> new byte[0]);
    }

    /**
     * Has a letter sent again, a moment later.
     *
     * @param order {@code author}, and {@code force} if need be
     */
    DeadLetterAnswer replay(String id, ObjectNode order) {
        store.post(COMMANDS + require(id).id() + "/replay", order);
        return one(id);
    }

    /** Has open letters sent again. */
    OrderedLetters replay(ObjectNode order) {
        return ordered(store.post(COMMANDS + "replay", translated(order)));
    }

    /**
     * Removes what a letter holds.
     *
     * @param order {@code author} and {@code reason}
     */
    void purge(String id, ObjectNode order) {
        store.send("DELETE", COMMANDS + require(id).id(), order);
    }

    /** Removes what open letters hold. */
    OrderedLetters purge(ObjectNode order) {
        return ordered(store.post(COMMANDS + "purge", translated(order)));
    }

    private StoredLetter require(String id) {
        boolean isNumber = id.length() <= LONGEST_ID && id.matches("[0-9]+");
        return (isNumber ? reader.one(Long.parseLong(id)) : Optional.<StoredLetter>empty())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.DEAD_LETTER_NOT_FOUND, "There is no dead letter with the id %s.".formatted(id)));
    }

    /** The filter's parts are written as the parameters of the list are; store-service takes instants. */
    private static ObjectNode translated(ObjectNode order) {
        if (!(order.get(FILTER) instanceof ObjectNode given)) {
            return order;
        }
        Map<String, List<String>> parts = new HashMap<>();
        given.properties()
                .forEach(
                        part -> parts.put(part.getKey(), List.of(part.getValue().asText(""))));
        LetterFilter filter =
                DeadLetterRequest.filter(Parameters.of(parts).allowing("stage", "topic", "reason", "from", "to"));
        ObjectNode told = order.objectNode();
        told.put("stage", filter.stage());
        told.put("topic", filter.topic());
        told.put("reason", filter.reason());
        told.put("from", filter.from() == null ? null : filter.from().toString());
        told.put("until", filter.until() == null ? null : filter.until().toString());
        return order.deepCopy().set(FILTER, told);
    }

    private static OrderedLetters ordered(JsonNode answer) {
        return new OrderedLetters(
                answer.path("ordered").asInt(), answer.path("left").asInt());
    }

    private static DeadLetterAnswer.Header shown(LetterContent.Header header) {
        byte[] value = header.value();
        if (value == null) {
            return new DeadLetterAnswer.Header(header.name(), null);
        }
        boolean cut = value.length > SHOWN_HEADER_BYTES;
        return new DeadLetterAnswer.Header(
                header.name(), Payload.of(cut ? Arrays.copyOf(value, SHOWN_HEADER_BYTES) : value, cut));
    }

    private static @Nullable Payload payload(byte @Nullable [] value, StoredLetter letter) {
        Integer size = letter.size();
        return value == null ? null : Payload.of(value, !letter.complete() || (size != null && size > value.length));
    }

    private static long place(String list, String cursor) {
        try {
            return Long.parseLong(Cursor.read(list, cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }
}
