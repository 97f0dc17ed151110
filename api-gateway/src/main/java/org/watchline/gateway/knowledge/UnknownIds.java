package org.watchline.gateway.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.NameReader;
import org.watchline.knowledge.KnowledgeBase;

/**
 * Finds the ids that nobody bears, which are likely misspelt: a filter may name whom no article has mentioned yet, so
 * they are no error.
 */
@ApplicationScoped
public class UnknownIds {

    private final KnowledgeBase knowledge;
    private final NameReader reader;

    UnknownIds(KnowledgeBase knowledge, NameReader reader) {
        this.knowledge = knowledge;
        this.reader = reader;
    }

    /**
     * Those for which neither the knowledge base nor the corpus has an entity or source, in the same order.
     *
     * @param asOf when the corpus is asked; null for now
     */
    public List<String> among(Collection<String> ids, @Nullable Instant asOf) {
        List<String> unlisted = ids.stream()
                .filter(id -> knowledge.find(id).isEmpty())
                .distinct()
                .toList();
        return unlisted.isEmpty() ? unlisted : reader.unknown(unlisted, asOf);
    }
}
