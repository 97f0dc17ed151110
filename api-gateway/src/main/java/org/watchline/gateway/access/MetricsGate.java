package org.watchline.gateway.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.problem.ProblemWriter;
import org.watchline.gateway.problem.Refusals;

/**
 * Shows measurements to readers only: they tell how much comes from where. Of what else Quarkus answers by itself,
 * health says nothing but whether, and the description of the API is the same everywhere.
 */
@ApplicationScoped
class MetricsGate {

    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION - 1;
    private static final String METRICS = "/q/metrics";

    private final ProblemWriter problems;

    MetricsGate(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext exchange) {
        if (!exchange.normalizedPath().startsWith(METRICS)) {
            exchange.next();
            return;
        }
        Identities.of(exchange)
                .ifPresentOrElse(
                        identity -> {
                            if (identity.hasRole(Scope.READ.label())) {
                                exchange.next();
                            } else {
                                problems.write(
                                        exchange, Problem.of(ProblemType.SCOPE_MISSING, "It takes the scope read."));
                            }
                        },
                        () -> {
                            exchange.response().putHeader("WWW-Authenticate", Refusals.CHALLENGE);
                            problems.write(exchange, Refusals.problemOf(exchange));
                        });
    }
}
