package org.watchline.ingest.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.watchline.ingest.IntakeMetrics;

/** Turns everything that ends a request early into a problem, and counts it. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final IntakeMetrics metrics;

    ProblemMappers(IntakeMetrics metrics) {
        this.metrics = metrics;
    }

    @ServerExceptionMapper
    Response ofOurs(ProblemException ended) {
        return counted(ended.problem());
    }

    /** What the framework refuses before our code is asked. */
    @ServerExceptionMapper
    Response ofFramework(WebApplicationException ended) {
        int status = ended.getResponse().getStatus();
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return ofBug(ended);
        }
        Response answer = counted(problem(status));
        if (status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, HttpMethod.POST);
        }
        return answer;
    }

    /** Tells nothing about the inside but the name under which the log has it. */
    @ServerExceptionMapper
    Response ofBug(Throwable bug) {
        Problem problem = Problem.of(ProblemType.INTERNAL_ERROR, "the service log has more under this instance");
        LOG.errorf(bug, "request failed instance=%s", problem.instance());
        return counted(problem);
    }

    private Response counted(Problem problem) {
        metrics.ended(problem.name());
        return answer(problem);
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "articles are taken at /articles");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "articles are taken by POST");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "answers are application/json");
            case 415 ->
                Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "send application/json, application/x-ndjson or multipart/form-data");
            default -> Problem.of(ProblemType.BAD_REQUEST, "refused with status " + status);
        };
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
