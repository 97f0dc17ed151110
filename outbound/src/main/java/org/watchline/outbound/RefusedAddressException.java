package org.watchline.outbound;

/** The address may not be called; no byte was sent to it. The message is fit for whoever gave the address. */
public final class RefusedAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedAddressException(String message) {
        super(message);
    }
}
