package org.watchline.gateway.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.problem.ProblemType;

/** Makes an identity of a key: its bearer's name, and its scopes as roles. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    private final KnownKeys keys;
    private final KeyUses uses;

    KeyIdentities(KnownKeys keys, KeyUses uses) {
        this.keys = keys;
        this.uses = uses;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    /** Fails with a {@link RefusedKeyException}. */
    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(() -> identityOf(request));
    }

    private SecurityIdentity identityOf(KeyRequest request) {
        AccessKey key = switch (request.place()) {
            case HEADER -> keys.openedBy(request.text());
            case ADDRESS -> harmless(keys.openedBy(request.text()));
            case SESSION -> keys.named(request.text());
        };
        uses.note(key.id());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.name()))
                .addAttribute(Caller.KEY, key)
                .addRoles(
                        Scope.impliedBy(key.scopes()).stream().map(Scope::label).collect(Collectors.toSet()))
                .build();
    }

    private static AccessKey harmless(AccessKey key) {
        if (!key.scopes().equals(List.of(Scope.READ))) {
            throw new RefusedKeyException(
                    ProblemType.SCOPE_MISSING,
                    "An address ends up in logs, so a key in one may have the scope read and no other.");
        }
        return key;
    }
}
