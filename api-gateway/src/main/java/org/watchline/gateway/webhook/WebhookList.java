package org.watchline.gateway.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.webhook.StoredWebhook;

/** All webhooks, the oldest first. */
@Schema(description = "All webhooks, the oldest first")
record WebhookList(List<StoredWebhook> items) {}
