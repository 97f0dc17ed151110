package org.watchline.gateway.watchlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.SearchRequest;

/**
 * The filter of a saved search in its two forms: the parameters of the search route, which people read and change, and
 * the form in which the database takes it.
 */
final class SavedFilter {

    private static final ObjectMapper JSON = ContractCodec.mapper();

    /** Names of lists in the database's form, by parameter. */
    private static final Map<String, String> LISTS = Map.of(
            "entity", "entities",
            "place", "places",
            "type", "types",
            "source", "sources",
            "cites", "cites",
            "event", "events",
            "lang", "languages",
            "tag", "tags");

    private SavedFilter() {}

    /**
     * Reads the filter that a client sends: an object whose properties are parameters, each a text or a list of texts.
     *
     * @throws ProblemException if search would refuse it
     */
    static Map<String, List<String>> ofClient(JsonNode filter) {
        if (!(filter instanceof ObjectNode object)) {
            throw Parameters.invalid("filter", "is required, as an object with the parameters of a search");
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        object.fields()
                .forEachRemaining(field -> parameters.put(field.getKey(), texts(field.getKey(), field.getValue())));
        SearchRequest.filterOf(Parameters.of(parameters));
        return parameters;
    }

    /** Reads what was saved. */
    static Map<String, List<String>> read(String saved) {
        try {
            return JSON.readValue(saved, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a saved filter is always readable", e);
        }
    }

    /** Writes what store-service matches new articles by. */
    static ObjectNode forMatching(Map<String, List<String>> parameters) {
        Parameters given = Parameters.of(parameters);
        ObjectNode filter = JSON.createObjectNode();
        String words = given.text("q", Integer.MAX_VALUE);
        if (words != null) {
            filter.put("q", words);
        }
        LISTS.forEach((parameter, list) -> {
            List<String> values = given.texts(parameter, Integer.MAX_VALUE, Integer.MAX_VALUE);
            if (!values.isEmpty()) {
                values.forEach(filter.withArray(list)::add);
            }
        });
        putTime(filter, "from", DateBound.from(given, "from"));
        putTime(filter, "until", DateBound.until(given, "to"));
        return filter;
    }

    private static void putTime(ObjectNode filter, String name, @Nullable Instant time) {
        if (time != null) {
            filter.put(name, time.toString());
        }
    }

    private static List<String> texts(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            if (!each.isTextual()) {
                throw new ProblemException(
                        ProblemType.INVALID_PARAMETER, "`%s` must be a text or a list of texts.".formatted(name));
            }
            texts.add(each.textValue());
        }
        return texts;
    }
}
