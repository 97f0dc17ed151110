package org.watchline.gateway.corpus.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook.
 *
 * @param seq orders the messages of a webhook
 * @param type {@code article.matched}, {@code article.removed} or {@code test}
 * @param state {@code pending}, {@code delivered}, {@code failed} or {@code cancelled}
 * @param nextAttemptAt null unless it is pending
 * @param attempts the first one first
 */
@Schema(name = "Delivery", description = "A message to a webhook, with every attempt to send it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredDelivery(
        UUID id,
        @JsonIgnore long seq,
        String type,
        @Nullable UUID articleId,
        String state,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt,
        List<Attempt> attempts) {

    public StoredDelivery {
        attempts = List.copyOf(attempts);
    }

    /**
     * One attempt; without status and error while nobody knows how it ended.
     *
     * @param answer the beginning of what the receiver answered
     */
    @Schema(name = "DeliveryAttempt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            int number,
            Instant at,
            @Nullable Integer status,
            @Nullable Integer millis,
            @Nullable String answer,
            @Nullable String error) {}

    StoredDelivery with(List<Attempt> others) {
        return new StoredDelivery(id, seq, type, articleId, state, createdAt, nextAttemptAt, finishedAt, others);
    }
}
