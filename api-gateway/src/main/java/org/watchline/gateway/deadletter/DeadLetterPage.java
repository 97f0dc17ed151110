package org.watchline.gateway.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.deadletter.StoredLetter;
import org.watchline.gateway.query.Page;

/** A page of dead letters, the newest first. */
@Schema(description = "A page of dead letters, the newest first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterPage(
        List<StoredLetter> items, @Nullable String nextCursor) implements Page {}
