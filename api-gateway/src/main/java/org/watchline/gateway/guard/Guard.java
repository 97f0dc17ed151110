package org.watchline.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.problem.ProblemWriter;

/** Applies the admission rules to every request before anything else sees it, and the browser's to every answer. */
@ApplicationScoped
class Guard {

    /** Before the rest of the gateway's and Quarkus's own filters. */
    private static final int FIRST = 1000;

    private final Admission admission;
    private final ProblemWriter problems;

    Guard(Admission admission, ProblemWriter problems) {
        this.admission = admission;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        exchange.addHeadersEndHandler(end -> BrowserRules.complete(
                exchange.response().headers(),
                request.path(),
                request.scheme(),
                request.authority() == null ? null : request.authority().host()));
        admission
                .refusalOf(callOf(exchange.request()))
                .ifPresentOrElse(problem -> problems.write(exchange, problem), exchange::next);
    }

    private static Call callOf(HttpServerRequest request) {
        return new Call(
                request.method().name(),
                hostOf(request),
                request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.CONTENT_TYPE),
                request.getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    /** HTTP/2 names the host in a pseudo-header instead; Vert.x knows both. */
    private static @Nullable String hostOf(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null ? null : authority.toString();
    }
}
