package org.watchline.gateway.console.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.guard.AskedPath;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.problem.ProblemWriter;

/** Keeps large bodies from the only two addresses at which nobody may send one. */
@ApplicationScoped
class FormGate {

    private static final int PRIORITY = 900;
    private static final Set<String> PATHS = Set.of("/login", "/logout");
    private static final int MOST_BYTES = 8 * 1024;

    private final ProblemWriter problems;

    FormGate(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext exchange) {
        boolean sends = exchange.request().method().equals(HttpMethod.POST) && PATHS.contains(AskedPath.of(exchange));
        if (sends && !isSmall(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            problems.write(
                    exchange,
                    Problem.of(
                            ProblemType.BODY_TOO_LARGE,
                            "This form has at most %d bytes, and says how many.".formatted(MOST_BYTES)));
        } else {
            exchange.next();
        }
    }

    private static boolean isSmall(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) <= MOST_BYTES;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
