package org.watchline.gateway.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.problem.Refusals;
import org.watchline.gateway.session.Session;
import org.watchline.gateway.session.Sessions;

/**
 * Finds out who is asking. What proves nothing ends no request here: whoever presents it is nobody, and is told why
 * once something is asked for that nobody may have.
 */
@ApplicationScoped
class AccessMechanism implements HttpAuthenticationMechanism {

    private static final SecurityIdentity EVERYBODY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("everybody"))
            .addRoles(Arrays.stream(Scope.values()).map(Scope::label).collect(Collectors.toSet()))
            .build();

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private static final int UNAUTHORIZED = 401;

    private final AccessMode mode;
    private final Sessions sessions;

    AccessMechanism(GatewayConfig config, Sessions sessions) {
        this.mode = config.access();
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        if (mode == AccessMode.OPEN) {
            return Uni.createFrom().item(EVERYBODY);
        }
        Optional<Credentials.Presented> presented = Credentials.keyOf(exchange.request());
        if (presented.isPresent()) {
            return identify(exchange, identities, KeyRequest.of(presented.get()));
        }
        return Credentials.sessionOf(exchange.request())
                .flatMap(sessions::find)
                .map(session -> resume(exchange, identities, session))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** A cookie comes along with whatever a page makes a browser send; the token only with what our pages send. */
    private Uni<SecurityIdentity> resume(RoutingContext exchange, IdentityProviderManager identities, Session session) {
        if (Credentials.changesSomething(exchange.request()) && !session.isTokenOf(exchange.request())) {
            Refusals.note(
                    exchange,
                    Problem.of(
                            ProblemType.CSRF_TOKEN, "Load the page again, so that it has the token of your session."));
            return Uni.createFrom().item(NOBODY);
        }
        session.carry(exchange);
        if (Credentials.mayBeRenewed(exchange)) {
            sessions.renewed(session).ifPresent(renewal -> Credentials.keep(renewal, exchange));
        }
        return identify(exchange, identities, KeyRequest.signedInWith(session.keyId()));
    }

    private static Uni<SecurityIdentity> identify(
            RoutingContext exchange, IdentityProviderManager identities, KeyRequest request) {
        return identities
                .authenticate(request)
                .onFailure(RefusedKeyException.class)
                .recoverWithItem(failure -> {
                    Refusals.note(exchange, failure.problem());
                    return NOBODY;
                });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", Refusals.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, Credentials.HEADER));
    }

    /** Before tokens of an identity provider, which travel in the same header: keys are told by how they begin. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }
}
