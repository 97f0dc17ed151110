package org.watchline.gateway.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.contracts.access.Scope;

/** Of the roles that an identity provider gives somebody, the four scopes count, with what follows from them. */
@ApplicationScoped
class ScopeAugmentor implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : withScopes(identity));
    }

    private static SecurityIdentity withScopes(SecurityIdentity identity) {
        Set<Scope> given = identity.getRoles().stream()
                .flatMap(role -> Scope.labelled(role).stream())
                .collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(Scope.impliedBy(given).stream().map(Scope::label).collect(Collectors.toSet()))
                .build();
    }
}
