package org.watchline.ingest.mail;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a message; what it says is for people, after the file's name. */
public final class MailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    MailException(String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
