package org.watchline.ingest.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a body as bytes, so that the JSON parser judges the UTF-8. Of one that is too long nothing is kept. */
final class LineReader {

    private final InputStream body;
    private final int longest;
    private int number;

    /**
     * Reads a body line by line.
     *
     * @param longest bytes of a line that is kept
     */
    LineReader(InputStream body, int longest) {
        this.body = new BufferedInputStream(body);
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param bytes empty if the line is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(int number, byte[] bytes, boolean isTooLong) {}

    /** The next line; empty at the end of the body. */
    Optional<Line> next() throws IOException {
        int octet = body.read();
        if (octet < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (; octet >= 0 && octet != '\n'; octet = body.read()) {
            tooLong |= line.size() == longest;
            if (tooLong) {
                line.reset();
            } else {
                line.write(octet);
            }
        }
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }
}
