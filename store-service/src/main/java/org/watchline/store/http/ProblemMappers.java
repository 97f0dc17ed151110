package org.watchline.store.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.watchline.store.command.Problem;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.UnstorableDataException;

/** Turns everything that ends a command early into a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    RestResponse<Problem> refused(ProblemException ended) {
        return answer(ended.problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unstorable(UnstorableDataException ended) {
        return answer(Problem.of(ProblemType.INVALID_CHANGE, "the database refuses it"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unavailable(DatabaseUnavailableException ended) {
        LOG.errorf("command not carried out reason=%s", ended.getMessage());
        return ResponseBuilder.create(
                        RestResponse.Status.SERVICE_UNAVAILABLE,
                        Problem.of(ProblemType.STORE_UNAVAILABLE, "the database does not answer"))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** What the framework refuses before our code is asked. */
    @ServerExceptionMapper
    RestResponse<Problem> ofFramework(WebApplicationException ended) {
        int status = ended.getResponse().getStatus();
        return status >= RestResponse.StatusCode.INTERNAL_SERVER_ERROR
                ? ofBug(ended)
                : answer(Problem.of(typeOf(status), "refused with status " + status));
    }

    /** Tells nothing about the inside but the name under which the log has it. */
    @ServerExceptionMapper
    RestResponse<Problem> ofBug(Throwable bug) {
        UUID instance = UUID.randomUUID();
        LOG.errorf(bug, "command failed instance=%s", instance);
        return answer(Problem.of(ProblemType.INTERNAL_ERROR, "the log of store-service has more under " + instance));
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.BAD_REQUEST;
        };
    }

    static RestResponse<Problem> answer(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
