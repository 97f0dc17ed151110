package org.watchline.gateway.corpus.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where alerts of a watch list are sent.
 *
 * @param inactiveReason why it was switched off by itself; null if somebody did it
 * @param failingSince since when no delivery has arrived; null if the last one did
 * @param pending deliveries that wait
 */
@Schema(name = "Webhook", description = "Where alerts of a watch list are sent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredWebhook(
        UUID id,
        UUID watchlistId,
        String url,
        boolean active,
        @Nullable String inactiveReason,
        String author,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant failingSince,
        int pending) {}
