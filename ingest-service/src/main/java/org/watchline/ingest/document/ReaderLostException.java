package org.watchline.ingest.document;

/** The program that reads documents ended without an answer, through no known fault of the file. */
final class ReaderLostException extends Exception {

    private static final long serialVersionUID = 1L;

    ReaderLostException(long pid, Throwable cause) {
        super("document reader lost pid=" + pid, cause);
    }

    ReaderLostException(long pid, int exitStatus) {
        super("document reader ended pid=%d status=%d".formatted(pid, exitStatus));
    }
}
