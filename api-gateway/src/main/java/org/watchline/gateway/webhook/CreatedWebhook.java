package org.watchline.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.webhook.StoredWebhook;

/**
 * A webhook that was just added.
 *
 * @param secret by which the receiver checks signatures; not told again
 */
@Schema(description = "A webhook that was just added, with its secret, which is not told again")
public record CreatedWebhook(@JsonUnwrapped StoredWebhook webhook, String secret) {

    @Override
    public String toString() {
        return webhook.toString();
    }
}
