package org.watchline.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything a resource can throw into a problem. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int UNAVAILABLE = 503;
    static final int RETRY_AFTER_SECONDS = 5;

    private static final int FAILED = 500;

    private final ProblemBody body;

    ProblemMappers(ProblemBody body) {
        this.body = body;
    }

    @ServerExceptionMapper
    Response told(ProblemException failure, HttpServerRequest request) {
        return respond(failure.problem(), request);
    }

    /** What a body's writer throws arrives wrapped. */
    @ServerExceptionMapper
    Response refused(WebApplicationException failure, HttpServerRequest request) {
        Throwable cause = failure.getCause();
        if (cause instanceof ProblemException problem) {
            return told(problem, request);
        }
        if (cause != null && failure.getResponse().getStatus() == FAILED) {
            return unexpected(cause, request);
        }
        return respond(Problem.ofStatus(failure.getResponse().getStatus()), request);
    }

    /** The client left before its answer was written, so nobody reads this one. */
    @ServerExceptionMapper
    Response left(ClosedChannelException failure, HttpServerRequest request) {
        LOG.debugf("client left path=%s", request.path());
        return respond(Problem.ofStatus(FAILED), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, HttpServerRequest request) {
        return respond(logged(failure), request);
    }

    /** Logs what the client must not see, under an id that the client is told. */
    static Problem logged(Throwable failure) {
        URI incident = URI.create("urn:uuid:" + UUID.randomUUID());
        LOG.errorf(failure, "request failed incident=%s", incident);
        return Problem.of(ProblemType.INTERNAL_ERROR, "The log tells more about the instance.")
                .at(incident);
    }

    private Response respond(Problem problem, HttpServerRequest request) {
        ProblemBody.Written written = body.write(problem, request.path(), request.getHeader(HttpHeaders.ACCEPT));
        return Response.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, problem.status() == UNAVAILABLE ? RETRY_AFTER_SECONDS : null)
                .type(written.mediaType())
                .entity(written.body())
                .build();
    }
}
