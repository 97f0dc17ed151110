package org.watchline.gateway.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** Answers for what no route takes, and for what fails before a resource is reached. */
@ApplicationScoped
class ProblemRoutes {

    private final ProblemWriter writer;

    ProblemRoutes(ProblemWriter writer) {
        this.writer = writer;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().order(Integer.MAX_VALUE).handler(this::notFound);
    }

    private void notFound(RoutingContext exchange) {
        writer.write(exchange, Problem.of(ProblemType.NOT_FOUND, "Nothing answers to this path."));
    }

    /** A token of an identity provider is looked at before there is a resource whose mappers could answer. */
    private void unproven(RoutingContext exchange) {
        exchange.response()
                .putHeader(HttpHeaders.WWW_AUTHENTICATE, Refusals.CHALLENGE + ", " + SecurityMappers.INVALID);
        writer.write(
                exchange,
                Problem.of(
                        ProblemType.KEY_REQUIRED,
                        "The token proves nothing: it has expired, is meant for another service, or is not of the"
                                + " identity provider that is set up here."));
    }

    private void failed(RoutingContext exchange) {
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        Throwable failure = exchange.failure();
        if (failure instanceof AuthenticationFailedException) {
            unproven(exchange);
            return;
        }
        boolean refused = exchange.statusCode() >= 400 && exchange.statusCode() < 500;
        writer.write(
                exchange,
                refused || failure == null ? Problem.ofStatus(exchange.statusCode()) : ProblemMappers.logged(failure));
    }
}
