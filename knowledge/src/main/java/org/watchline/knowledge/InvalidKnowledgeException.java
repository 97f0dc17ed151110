package org.watchline.knowledge;

/** A knowledge file breaks a rule; the message begins with {@code file:line}. */
public final class InvalidKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidKnowledgeException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
