package org.watchline.gateway.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.key.KeyReader;
import org.watchline.gateway.corpus.key.StoredKey;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Keys. */
@ApplicationScoped
public class Keys {

    private static final String COMMANDS = "/internal/keys/";

    private final KeyReader reader;
    private final StoreClient store;

    Keys(KeyReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /** All of them: those that hold before those that were revoked, the newest first. */
    public List<StoredKey> all() {
        return reader.all();
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public StoredKey one(String id) {
        return reader.one(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.KEY_NOT_FOUND, "There is no key with the id %s.".formatted(id)));
    }

    /** Gives one out, and tells its secret for the only time. */
    CreatedKey create(ObjectNode terms) {
        JsonNode created = store.post("/internal/keys", terms);
        return new CreatedKey(
                one(created.path("id").asText()), created.path("secret").asText());
    }

    /** Changes its name, its scopes or when it expires. */
    StoredKey change(String id, ObjectNode change) {
        store.send("PATCH", COMMANDS + one(id).id(), change);
        return one(id);
    }

    /**
     * Takes it back for good.
     *
     * @param change {@code author}
     */
    void revoke(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + one(id).id(), change);
    }
}
