package org.watchline.gateway.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one feed of an imported list.
 *
 * @param status {@code added}, {@code known} if it was followed before, or {@code refused}
 * @param id of the feed that was added; null otherwise
 * @param detail why it was refused; null otherwise
 */
@Schema(description = "What became of one feed of an imported list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportedFeed(
        String url,
        @Schema(enumeration = {"added", "known", "refused"}) String status,
        @Nullable UUID id,
        @Nullable String detail) {}
