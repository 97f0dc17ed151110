package org.watchline.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Why a caller counts as nobody, noted with the request until it matters. */
public final class Refusals {

    /** The header {@code WWW-Authenticate} of an answer to nobody. */
    public static final String CHALLENGE = "Bearer realm=\"watchline\"";

    private static final String NOTED = Refusals.class.getName();

    private Refusals() {}

    /** Notes why what a request presents proves nothing. */
    public static void note(RoutingContext exchange, Problem reason) {
        exchange.put(NOTED, reason);
    }

    /** What was noted; empty if the request presents nothing, or nothing wrong. */
    public static Optional<Problem> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.<Problem>get(NOTED));
    }

    /** What nobody is told who asks for something that nobody may have. */
    public static Problem problemOf(RoutingContext exchange) {
        return of(exchange)
                .orElseGet(() -> Problem.of(
                        ProblemType.KEY_REQUIRED,
                        "Present it as `Authorization: Bearer wl_…` or `X-API-Key: wl_…`, or sign in to the console."));
    }
}
