package org.watchline.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

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

    private void failed(RoutingContext exchange) {
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        Throwable failure = exchange.failure();
        boolean refused = exchange.statusCode() >= 400 && exchange.statusCode() < 500;
        writer.write(
                exchange,
                refused || failure == null ? Problem.ofStatus(exchange.statusCode()) : ProblemMappers.logged(failure));
    }
}
