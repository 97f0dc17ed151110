package org.watchline.gateway.console;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.access.Identities;
import org.watchline.gateway.session.Session;

/** Whoever looks at a page: {@code {visitor:name}}. Where a page is made without a request, it is nobody. */
@TemplateExtension(namespace = "visitor")
final class Visitor {

    private Visitor() {}

    /** Under which changes are recorded; null for nobody, and where people say who they are. */
    static @Nullable String name() {
        return session()
                .flatMap(session -> request().flatMap(Identities::of))
                .map(identity -> identity.getPrincipal().getName())
                .orElse(null);
    }

    /** What pages send along with changes; null without a session. */
    static @Nullable String token() {
        return session().map(Session::token).orElse(null);
    }

    /** Whether the visitor has a scope, to which links may lead. */
    static boolean may(String scope) {
        return request()
                .flatMap(Identities::of)
                .filter(identity ->
                        identity.hasRole(Scope.labelled(scope).orElseThrow().label()))
                .isPresent();
    }

    private static Optional<Session> session() {
        return request().flatMap(Session::of);
    }

    private static Optional<RoutingContext> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(Arc.container()
                        .instance(CurrentVertxRequest.class)
                        .get()
                        .getCurrent())
                : Optional.empty();
    }
}
