package org.watchline.gateway;

import java.security.SecureRandom;
import org.watchline.contracts.access.KeySecret;

/** Keys as store-service keeps them; nobody knows their secrets. */
public final class StoredKeys {

    private StoredKeys() {}

    /** One that holds, and gives its id; the id is added to the name, of which there may be one. */
    public static String of(String name, String... scopes) {
        String id = KeySecret.random(new SecureRandom()).id();
        StoredCorpus.change("""
                insert into store.api_key (id, name, scopes, digest, created_by, created_at)
                values (?, ?, string_to_array(?, ','), decode(repeat('00', 32), 'hex'), 'Chief', now())""", id, name + " " + id, String.join(",", scopes));
        return id;
    }

    /** One that was revoked. */
    public static String revoked(String name, String... scopes) {
        String id = of(name, scopes);
        StoredCorpus.change("update store.api_key set revoked_by = 'Chief', revoked_at = now() where id = ?", id);
        return id;
    }
}
