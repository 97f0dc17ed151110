package org.watchline.reader.parse;

import org.watchline.reader.protocol.Refusal;

/** Ends the reading of a file. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String detail;

    /** Takes a detail for people, which never quotes the file. */
    public RefusedException(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
        this.detail = detail;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return detail;
    }
}
