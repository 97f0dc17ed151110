package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Model;

/**
 * A version of the engine that has tagged articles.
 *
 * @param lastSeen when an article was last filed that it tagged; null if all it tagged was deleted
 * @param articles that it has tagged, as they are known now
 * @param shown articles that are shown as it tagged them
 */
@Schema(name = "EngineRun", description = "A version of the engine that has tagged articles")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredRun(
        String id,
        String engine,
        List<Model> models,
        String knowledge,
        Instant firstSeen,
        @Nullable Instant lastSeen,
        boolean promoted,
        long articles,
        long shown) {}
