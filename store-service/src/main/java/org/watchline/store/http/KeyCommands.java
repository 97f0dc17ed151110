package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.store.access.KeyTerms;
import org.watchline.store.access.StoredKey;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.KeyStore;

/** Commands about keys. */
@Path("/internal/keys")
public class KeyCommands {

    private static final Logger LOG = Logger.getLogger(KeyCommands.class);
    private static final int LONGEST_SCOPE = 10;
    private static final int LONGEST_TIME = 40;
    private static final int LONGEST_ID = 12;
    private static final int MOST_USES = 1_000;

    private final KeyStore keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeyCommands(KeyStore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Without their secrets, which nobody has but their bearers. */
    @GET
    public List<StoredKey> all() {
        return keys.all();
    }

    /** The answer is the only one that has the secret. */
    @POST
    public Map<String, String> create(CommandBody body) {
        body.allowing("name", "scopes", "expiresAt", "author");
        KeyTerms terms = new KeyTerms(body.text("name", CommandBody.LONGEST_AUTHOR), scopes(body), expiry(body));
        String author = body.author();
        KeySecret secret = KeySecret.random(random);
        keys.create(secret, terms, author);
        LOG.infof("key created keyId=%s author=%s", secret.id(), author);
        return Map.of("id", secret.id(), "secret", secret.told());
    }

    @PATCH
    @Path("/{id}")
    public void change(@PathParam("id") String id, CommandBody body) {
        String author = body.allowing("name", "scopes", "expiresAt", "author").author();
        keys.change(
                id,
                terms -> new KeyTerms(
                        body.has("name") ? body.text("name", CommandBody.LONGEST_AUTHOR) : terms.name(),
                        body.has("scopes") ? scopes(body) : terms.scopes(),
                        body.has("expiresAt") ? expiry(body) : terms.expiresAt()));
        LOG.infof("key changed keyId=%s author=%s", id, author);
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") String id, CommandBody body) {
        String author = body.allowing("author").author();
        keys.revoke(id, author);
        LOG.infof("key revoked keyId=%s author=%s", id, author);
    }

    /** Told by gateways now and then, of many keys at once. */
    @POST
    @Path("/used")
    public void used(CommandBody body) {
        Map<String, Instant> times = new HashMap<>();
        for (CommandBody use : body.allowing("keys").objects("keys", MOST_USES)) {
            times.merge(
                    use.allowing("id", "at").text("id", LONGEST_ID),
                    time("at", use.text("at", LONGEST_TIME)),
                    BinaryOperator.maxBy(Instant::compareTo));
        }
        keys.used(times);
    }

    private static List<Scope> scopes(CommandBody body) {
        List<String> given = body.texts("scopes", Scope.values().length, LONGEST_SCOPE);
        if (given.isEmpty()) {
            throw CommandBody.invalid("scopes", "is required");
        }
        return new TreeSet<>(given.stream().map(KeyCommands::scope).toList())
                .stream().toList();
    }

    private static Scope scope(String label) {
        return Scope.labelled(label)
                .orElseThrow(() -> CommandBody.invalid("scopes", "are of read, submit, curate and admin"));
    }

    private @Nullable Instant expiry(CommandBody body) {
        Instant expiry = body.optionalText("expiresAt", LONGEST_TIME)
                .map(text -> time("expiresAt", text))
                .orElse(null);
        if (expiry != null && !expiry.isAfter(clock.instant())) {
            throw CommandBody.invalid("expiresAt", "is not in the future");
        }
        return expiry;
    }

    private static Instant time(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw CommandBody.invalid(field, "is no time such as 2022-06-03T00:00:00Z");
        }
    }
}
