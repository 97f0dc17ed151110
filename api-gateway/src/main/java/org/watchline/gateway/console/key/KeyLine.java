package org.watchline.gateway.console.key;

import java.time.Instant;
import java.util.List;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.corpus.key.StoredKey;

/** A key as its page shows it. */
record KeyLine(StoredKey key, Instant now) {

    public List<String> scopes() {
        return key.scopes().stream().map(Scope::label).toList();
    }

    public boolean isRevoked() {
        return key.revokedAt() != null;
    }

    public boolean isExpired() {
        return key.expiresAt() != null && !key.expiresAt().isAfter(now);
    }

    public String state() {
        if (isRevoked()) {
            return "revoked";
        }
        return isExpired() ? "expired" : "valid";
    }

    public String badge() {
        return state().equals("valid") ? "good" : "";
    }
}
