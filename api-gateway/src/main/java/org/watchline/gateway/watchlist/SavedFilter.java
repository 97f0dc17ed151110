package org.watchline.gateway.watchlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.SearchRequest;

/** The filter of a saved search as people read and change it: the parameters of the search route. */
public final class SavedFilter {

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private SavedFilter() {}

    /**
     * Reads the filter that a client sends: an object whose properties are parameters, each a text or a list of texts.
     *
     * @throws ProblemException if search would refuse it
     */
    public static Map<String, List<String>> ofClient(JsonNode filter) {
        if (!(filter instanceof ObjectNode object)) {
            throw Parameters.invalid("filter", "is required, as an object with the parameters of a search");
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        object.properties().forEach(field -> parameters.put(field.getKey(), texts(field.getKey(), field.getValue())));
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
