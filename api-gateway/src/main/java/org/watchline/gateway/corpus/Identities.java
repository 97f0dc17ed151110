package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which entities were merged into which. */
@ApplicationScoped
public class Identities {

    private final Corpus corpus;

    Identities(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * What an entity is part of; empty if it stands for itself.
     *
     * @param asOf null for now
     */
    public Optional<String> wholeOf(String id, @Nullable Instant asOf) {
        return corpus.asOf(asOf, snapshot -> Wholes.of(snapshot, List.of(id)).wholeOf(id));
    }
}
