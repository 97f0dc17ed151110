package org.watchline.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.watchline.gateway.GatewayConfig;

/** Who asks for what is being answered. */
@ApplicationScoped
public class Caller {

    /** The attribute of an identity that holds its key. */
    static final String KEY = "org.watchline.key";

    private final AccessMode mode;
    private final SecurityIdentity identity;

    /** Takes the identity of whichever request is being answered. */
    public Caller(GatewayConfig config, SecurityIdentity identity) {
        this.mode = config.access();
        this.identity = identity;
    }

    /**
     * Under which everything is recorded that the caller changes, whatever author a request names. Empty where
     * everybody is let in: there, people say who they are.
     */
    public Optional<String> name() {
        return mode == AccessMode.OPEN || identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }

    /** By what the caller's requests are counted; empty where they are not. */
    public Optional<String> counted() {
        return name().map(named -> Identities.countedBy(identity));
    }
}
