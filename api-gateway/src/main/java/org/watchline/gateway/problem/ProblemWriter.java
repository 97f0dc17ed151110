package org.watchline.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers with a problem where no resource is involved. */
@ApplicationScoped
public class ProblemWriter {

    private final ProblemBody body;

    ProblemWriter(ProblemBody body) {
        this.body = body;
    }

    /** Ends the exchange with a problem. */
    public void write(RoutingContext exchange, Problem problem) {
        HttpServerRequest request = exchange.request();
        ProblemBody.Written written = body.write(problem, request.path(), request.getHeader(HttpHeaders.ACCEPT));
        exchange.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .end(written.body());
    }
}
