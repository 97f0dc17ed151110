package org.watchline.gateway.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.curation.CurationReader;
import org.watchline.gateway.corpus.curation.FoundDecision;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Makes decisions and looks them up. */
@ApplicationScoped
public class Curations {

    private static final String COMMANDS = "/internal/curation";

    private final CurationReader reader;
    private final StoreClient store;

    Curations(CurationReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /** Finds a page of decisions, the newest first. */
    public DecisionPage find(DecisionRequest request) {
        List<FoundDecision> found = reader.page(request.filter(), request.before(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<FoundDecision> page = more ? found.subList(0, request.limit()) : found;
        return new DecisionPage(page, more ? request.cursorAfter(page.get(page.size() - 1)) : null);
    }

    /**
     * One decision.
     *
     * @throws ProblemException if there is none
     */
    public FoundDecision one(UUID id) {
        return reader.one(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.DECISION_NOT_FOUND, "No decision has the id %s.".formatted(id)));
    }

    /**
     * Makes a decision, which holds when this returns.
     *
     * @throws ProblemException if it cannot be made
     */
    public MadeDecision decide(ObjectNode body) {
        JsonNode made = store.post(COMMANDS, body);
        List<String> warnings = new ArrayList<>();
        made.path("warnings").forEach(warning -> warnings.add(warning.asText()));
        return new MadeDecision(one(UUID.fromString(made.path("id").asText())), warnings);
    }

    /**
     * Takes a decision back.
     *
     * @throws ProblemException if there is none, or it was taken back before
     */
    public FoundDecision undo(UUID id, ObjectNode body) {
        store.post(COMMANDS + "/" + id + "/undo", body);
        return one(id);
    }

    /** Whom a spelling means for whom. */
    public SpellingAnswer spelling(String name) {
        return new SpellingAnswer(name, reader.sources(name));
    }
}
