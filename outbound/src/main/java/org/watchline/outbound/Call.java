package org.watchline.outbound;

import java.net.URI;
import java.util.Map;

/**
 * A request.
 *
 * @param headers without credentials: they would follow redirects
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Call(String method, URI url, Map<String, String> headers, byte[] body) {

    public Call {
        headers = Map.copyOf(headers);
    }

    /** A request for a page. */
    public static Call get(URI url, Map<String, String> headers) {
        return new Call("GET", url, headers, new byte[0]);
    }

    /** A request that brings something. */
    public static Call post(URI url, Map<String, String> headers, byte[] body) {
        return new Call("POST", url, headers, body);
    }

    Call to(URI other) {
        return new Call(method, other, headers, body);
    }
}
