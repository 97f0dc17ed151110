package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.WebhookStore;
import org.watchline.store.webhook.SigningSecret;

/** Commands about webhooks. */
@Path("/internal/webhooks")
public class WebhookCommands {

    private static final Logger LOG = Logger.getLogger(WebhookCommands.class);
    private static final int LONGEST_URL = 2_000;

    private final WebhookStore webhooks;
    private final AddressCheck addresses;
    private final SecureRandom random = new SecureRandom();

    WebhookCommands(WebhookStore webhooks, AddressCheck addresses) {
        this.webhooks = webhooks;
        this.addresses = addresses;
    }

    /** The answer is the only one that has the secret. */
    @POST
    public Map<String, String> create(CommandBody body) {
        body.allowing("watchlistId", "url", "author");
        String url = body.text("url", LONGEST_URL);
        examine(url);
        SigningSecret secret = SigningSecret.random(random);
        UUID id = webhooks.create(body.uuid("watchlistId"), url, secret, body.author());
        return Map.of("id", id.toString(), "secret", secret.told());
    }

    @PATCH
    @Path("/{id}")
    public void change(@PathParam("id") UUID id, CommandBody body) {
        body.allowing("url", "active", "author").author();
        String url = body.optionalText("url", LONGEST_URL).orElse(null);
        if (url != null) {
            examine(url);
        }
        webhooks.change(id, url, body.flag("active").orElse(null));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id, CommandBody body) {
        String author = body.allowing("author").author();
        webhooks.delete(id);
        LOG.infof("webhook forgotten webhookId=%s author=%s", id, author);
    }

    @POST
    @Path("/{id}/test")
    public Map<String, UUID> test(@PathParam("id") UUID id) {
        return Map.of("id", webhooks.test(id));
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redeliver")
    public void redeliver(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        webhooks.redeliver(id, delivery);
    }

    /** So that a wrong address is noticed at once; every delivery is checked again. */
    private void examine(String text) {
        try {
            URI url = new URI(text);
            addresses.requireWebAddress(url);
            addresses.resolve(url.getHost());
        } catch (URISyntaxException e) {
            throw CommandBody.invalid("url", "is no address");
        } catch (RefusedAddressException e) {
            throw CommandBody.invalid("url", "is refused: " + e.getMessage());
        } catch (UnknownHostException e) {
            throw CommandBody.invalid("url", "names a host that cannot be found");
        }
    }
}
