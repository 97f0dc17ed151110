package org.watchline.gateway.watchlist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.FilterJson;
import org.watchline.gateway.corpus.watchlist.WatchlistReader;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Uuids;
import org.watchline.gateway.search.Names;
import org.watchline.gateway.search.SearchRequest;

/** Saved searches. */
@ApplicationScoped
public class Watchlists {

    private static final String COMMANDS = "/internal/watchlists";

    private final WatchlistReader reader;
    private final StoreClient store;
    private final Names names;

    Watchlists(WatchlistReader reader, StoreClient store, Names names) {
        this.reader = reader;
        this.store = store;
        this.names = names;
    }

    /** All of them by name. */
    public List<Watchlist> all() {
        return reader.all().stream().map(Watchlist::of).toList();
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public Watchlist one(String id) {
        return Uuids.parse(id)
                .flatMap(reader::one)
                .map(Watchlist::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.WATCHLIST_NOT_FOUND, "There is no watch list with the id %s.".formatted(id)));
    }

    /**
     * Saves a search.
     *
     * @param change {@code name}, {@code filter}, {@code author}
     */
    public Watchlist create(ObjectNode change) {
        return one(store.post(COMMANDS, command(change, SavedFilter.ofClient(change.path("filter"))))
                .path("id")
                .asText());
    }

    /** Changes a saved search: its name, its filter, or both. */
    public Watchlist change(String id, ObjectNode change) {
        UUID known = one(id).id();
        ObjectNode command =
                change.has("filter") ? command(change, SavedFilter.ofClient(change.path("filter"))) : change;
        store.send("PATCH", COMMANDS + "/" + known, command);
        return one(id);
    }

    /**
     * Forgets a saved search with its webhooks.
     *
     * @param change {@code author}
     */
    public void delete(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + "/" + one(id).id(), change);
    }

    /** Somebody has looked at everything up to here. */
    public Watchlist seen(String id, ChangePosition position) {
        store.send("PUT", COMMANDS + "/" + one(id).id() + "/seen", Map.of("position", position.toString()));
        return one(id);
    }

    /** What a saved search finds, by whatever name people are called in it. */
    public ArticleFilter meantBy(Watchlist list) {
        return meantBy(list.filter());
    }

    private ArticleFilter meantBy(Map<String, List<String>> parameters) {
        return names.find(SearchRequest.filterOf(Parameters.of(parameters)), null)
                .filter();
    }

    /** store-service keeps the filter in two forms: as it was given, and as new articles are matched by it. */
    private ObjectNode command(ObjectNode change, Map<String, List<String>> parameters) {
        ObjectNode command = change.deepCopy();
        command.set("parameters", ContractCodec.mapper().valueToTree(parameters));
        command.putRawValue("filter", new RawValue(FilterJson.write(meantBy(parameters))));
        return command;
    }
}
