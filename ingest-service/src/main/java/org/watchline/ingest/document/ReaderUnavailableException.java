package org.watchline.ingest.document;

/** No document can be read at the moment: the program cannot be started, or others wait for it already. */
public final class ReaderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderUnavailableException(String message) {
        super(message);
    }

    ReaderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
