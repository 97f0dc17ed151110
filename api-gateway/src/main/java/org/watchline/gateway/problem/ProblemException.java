package org.watchline.gateway.problem;

import org.jspecify.annotations.Nullable;

/** Ends a request with a problem that the client is told. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, null);
    }

    public ProblemException(ProblemType type, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.problem = Problem.of(type, detail);
    }

    /** Passes on what another service told. */
    public ProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /** What the client is told. */
    public Problem problem() {
        return problem;
    }
}
