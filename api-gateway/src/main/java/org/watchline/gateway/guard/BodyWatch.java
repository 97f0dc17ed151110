package org.watchline.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.problem.ProblemWriter;

/**
 * Refuses packed bodies, which may unpack to anything, and ends requests whose body does not arrive in time: each holds
 * a thread as long as it trickles in, and there are few.
 */
@ApplicationScoped
class BodyWatch {

    /** Right after {@link Guard}. */
    private static final int SECOND = 990;

    private static final long PARTING_MILLIS = 2_000;

    private final ProblemWriter problems;
    private final Vertx vertx;
    private final long millis;

    BodyWatch(ProblemWriter problems, Vertx vertx, GatewayConfig config) {
        this.problems = problems;
        this.vertx = vertx;
        this.millis = config.bodyTimeout().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, SECOND);
    }

    private void watch(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            problems.write(
                    exchange,
                    Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding."));
            return;
        }
        if (isExpected(request)) {
            long timer = vertx.setTimer(millis, expired -> end(exchange));
            request.end().onComplete(arrived -> vertx.cancelTimer(timer));
            exchange.addEndHandler(answered -> vertx.cancelTimer(timer));
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            exchange.addHeadersEndHandler(told -> leave(exchange));
        }
        exchange.next();
    }

    /** A body that goes on after its answer may never end; its client gets a moment to see the answer. */
    private void leave(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!request.isEnded()) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            vertx.setTimer(PARTING_MILLIS, gone -> request.connection().close());
        }
    }

    /** The end of a request that has no body is told to nobody who does not read it. */
    private static boolean isExpected(HttpServerRequest request) {
        return !request.isEnded()
                && (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || (request.version() == HttpVersion.HTTP_2
                                && !request.method().equals(HttpMethod.GET)));
    }

    private void end(RoutingContext exchange) {
        try {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            exchange.addEndHandler(told -> exchange.request().connection().close());
            problems.write(
                    exchange,
                    Problem.of(ProblemType.BODY_TOO_SLOW, "It must arrive within %d s.".formatted(millis / 1000)));
        } catch (IllegalStateException alreadyAnswered) {
            // By another thread, perhaps at this moment.
            exchange.request().connection().close();
        }
    }
}
