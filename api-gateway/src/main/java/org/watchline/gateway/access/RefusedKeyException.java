package org.watchline.gateway.access;

import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemType;

/** What somebody presented proves nothing. */
public final class RefusedKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedKeyException(ProblemType type, String detail) {
        super(detail);
        this.problem = Problem.of(type, detail);
    }

    /** What its bearer is told. */
    public Problem problem() {
        return problem;
    }
}
