package org.watchline.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.watchline.contracts.access.AccessKey;

/** Who is asking, where no resource is involved; after the request was authenticated. */
public final class Identities {

    private Identities() {}

    /** Whoever proved who they are; empty for nobody. */
    public static Optional<SecurityIdentity> of(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                ? Optional.of(user.getSecurityIdentity()).filter(identity -> !identity.isAnonymous())
                : Optional.empty();
    }

    /** By what an identity's requests are counted: its key, else its name at the identity provider. */
    public static String countedBy(SecurityIdentity identity) {
        AccessKey key = identity.getAttribute(Caller.KEY);
        return key == null ? "user " + identity.getPrincipal().getName() : "key " + key.id();
    }
}
