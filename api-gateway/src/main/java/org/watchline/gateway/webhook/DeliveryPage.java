package org.watchline.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.webhook.StoredDelivery;
import org.watchline.gateway.query.Page;

/** A page of the log, the latest message first. */
@Schema(description = "A page of a webhook's log, the latest message first")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryPage(
        List<StoredDelivery> items, @Nullable String nextCursor) implements Page {}
