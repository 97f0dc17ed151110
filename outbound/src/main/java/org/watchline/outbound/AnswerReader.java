package org.watchline.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Reads an answer up to a limit; what lies behind it is left to the connection, which is closed. */
final class AnswerReader {

    private static final int CHUNK = 8_192;

    private AnswerReader() {}

    static Answer read(URI url, ClassicHttpResponse response, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean cut = false;
        HttpEntity entity = response.getEntity();
        if (entity != null && entity.getContent() != null) {
            cut = copy(ContentCoding.of(response).decode(entity.getContent()), body, most);
        }
        return new Answer(url, response.getCode(), headers(response), body.toByteArray(), cut);
    }

    /** Copies at most so many bytes, and tells whether there are more. */
    private static boolean copy(InputStream from, ByteArrayOutputStream to, int most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int left = most;
        int read = from.read(chunk);
        while (read >= 0) {
            if (read > left) {
                to.write(chunk, 0, left);
                return true;
            }
            to.write(chunk, 0, read);
            left -= read;
            read = from.read(chunk);
        }
        return false;
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        return headers;
    }
}
