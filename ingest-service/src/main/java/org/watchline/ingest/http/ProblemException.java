package org.watchline.ingest.http;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(ProblemType type, String detail) {
        super(detail);
        this.problem = Problem.of(type, detail);
    }

    Problem problem() {
        return problem;
    }
}
