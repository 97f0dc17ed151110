package org.watchline.gateway.rate;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.access.AccessMode;
import org.watchline.gateway.access.Identities;
import org.watchline.gateway.guard.AskedPath;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.problem.ProblemWriter;
import org.watchline.gateway.problem.Refusals;

/** Refuses what is too much, before any resource sees it. Where everybody is let in, nothing is too much. */
@ApplicationScoped
class RateFilter {

    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION - 2;
    private static final int UNAUTHORIZED = 401;

    private final AccessMode mode;
    private final RateLimits limits;
    private final ProblemWriter problems;

    RateFilter(GatewayConfig config, RateLimits limits, ProblemWriter problems) {
        this.mode = config.access();
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (mode == AccessMode.KEYS) {
            filters.register(this::check, AFTER_AUTHENTICATION);
        }
    }

    private void check(RoutingContext exchange) {
        Duration wait = isFree(exchange.normalizedPath()) ? Duration.ZERO : taken(exchange);
        if (wait.isZero()) {
            exchange.next();
            return;
        }
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                exchange, Problem.of(ProblemType.TOO_MANY_REQUESTS, "Ask again in %d seconds.".formatted(seconds)));
    }

    /** Files of the console, and what those who watch over the gateway ask. */
    private static boolean isFree(String path) {
        return path.startsWith("/console/") || path.startsWith("/q/");
    }

    private Duration taken(RoutingContext exchange) {
        Optional<SecurityIdentity> identity = Identities.of(exchange);
        if (identity.isPresent()) {
            return limits.take(kindOf(exchange), Identities.countedBy(identity.get()));
        }
        return limits.take(
                presentsKey(exchange) ? Kind.FAILURE : Kind.READ,
                Address.of(exchange.request().remoteAddress()));
    }

    /** One that is none, or one at the door, which may turn out to be none. */
    private static boolean presentsKey(RoutingContext exchange) {
        boolean signsIn = exchange.request().method().equals(HttpMethod.POST)
                && AskedPath.of(exchange).equals("/login");
        return signsIn
                || Refusals.of(exchange)
                        .filter(reason -> reason.status() == UNAUTHORIZED)
                        .isPresent();
    }

    private static Kind kindOf(RoutingContext exchange) {
        String path = AskedPath.of(exchange);
        if (path.equals("/api/v1/export")) {
            return Kind.EXPORT;
        }
        boolean submits =
                path.equals("/api/v1/articles") && exchange.request().method().equals(HttpMethod.POST);
        return submits ? Kind.SUBMISSION : Kind.READ;
    }
}
