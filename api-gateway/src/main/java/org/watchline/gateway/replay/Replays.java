package org.watchline.gateway.replay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.FilterJson;
import org.watchline.gateway.corpus.run.ReplayReader;
import org.watchline.gateway.corpus.run.StoredReplay;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Uuids;
import org.watchline.gateway.search.Names;
import org.watchline.gateway.search.SearchRequest;
import org.watchline.gateway.watchlist.SavedFilter;

/** Stored articles that are tagged anew. */
@ApplicationScoped
public class Replays {

    private static final String COMMANDS = "/internal/replays";
    private static final String FILTER = "filter";
    private static final String ALL = "all";
    private static final String STAGE = "stage";

    private final ReplayReader reader;
    private final StoreClient store;
    private final Names names;

    Replays(ReplayReader reader, StoreClient store, Names names) {
        this.reader = reader;
        this.store = store;
        this.names = names;
    }

    /** The last ones, the latest first. */
    public List<StoredReplay> latest() {
        return reader.latest();
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public StoredReplay one(String id) {
        return Uuids.parse(id)
                .flatMap(reader::one)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.REPLAY_NOT_FOUND, "There is no re-processing with the id %s.".formatted(id)));
    }

    /**
     * Has articles tagged anew.
     *
     * @param order {@code stage}, {@code filter} or {@code all}, {@code author}, {@code reason}
     * @throws ProblemException if it does not say which articles are meant
     */
    StoredReplay order(ObjectNode order) {
        boolean all = order.path(ALL).asBoolean(false);
        if (all == order.has(FILTER)) {
            throw Parameters.invalid(FILTER, "is required, unless `all` is true: one of both");
        }
        ObjectNode command = order.deepCopy();
        command.remove(ALL);
        if (!command.has(STAGE)) {
            command.put(STAGE, "nlp");
        }
        Map<String, List<String>> parameters = all ? Map.of() : SavedFilter.ofClient(order.path(FILTER));
        command.set("parameters", ContractCodec.mapper().valueToTree(parameters));
        if (!all) {
            command.putRawValue(FILTER, new RawValue(meantBy(parameters)));
        }
        return one(store.post(COMMANDS, command).path("id").asText());
    }

    /** Ends one early. */
    void cancel(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + "/" + one(id).id(), change);
    }

    private String meantBy(Map<String, List<String>> parameters) {
        return FilterJson.write(names.find(SearchRequest.filterOf(Parameters.of(parameters)), null)
                .filter());
    }
}
