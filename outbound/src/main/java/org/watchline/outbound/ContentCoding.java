package org.watchline.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * How a body is packed (RFC 9110 section 8.4.1). Packed twice is refused: each layer multiplies the work of unpacking.
 */
enum ContentCoding {
    IDENTITY,
    GZIP,
    DEFLATE;

    /** What servers are told. */
    static final String ACCEPTED = "gzip, deflate";

    static ContentCoding of(ClassicHttpResponse response) throws IOException {
        Header[] headers = response.getHeaders(HttpHeaders.CONTENT_ENCODING);
        if (headers.length == 0) {
            return IDENTITY;
        }
        String name = headers.length > 1
                ? "packed twice"
                : headers[0].getValue().strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity", "none" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            default -> throw new IOException("the answer is packed in a way that is not read: " + name);
        };
    }

    /** An empty body, such as many redirects have, is never packed, whatever they say. */
    InputStream decode(InputStream body) throws IOException {
        PushbackInputStream packed = new PushbackInputStream(body);
        int first = packed.read();
        if (first < 0) {
            return packed;
        }
        packed.unread(first);
        return switch (this) {
            case IDENTITY -> packed;
            case GZIP -> new GZIPInputStream(packed);
            case DEFLATE -> new InflaterInputStream(packed);
        };
    }
}
