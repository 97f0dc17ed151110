package org.watchline.store.command;

/** Ends a command with a problem that its sender is told; what its transaction has written is undone. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(ProblemType type, String detail) {
        super(detail);
        this.problem = Problem.of(type, detail);
    }

    /** What the sender is told. */
    public Problem problem() {
        return problem;
    }
}
