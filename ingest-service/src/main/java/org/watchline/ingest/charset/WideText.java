package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a mark: every second byte of common text is the same. */
final class WideText {

    private static final int SAMPLE = 4096;

    /** Of the bytes on one side; the digits, spaces and stops of any script are enough for it. */
    private static final double ZEROS = 0.15;

    private WideText() {}

    static Optional<Charset> charsetOf(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs < 4) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (second > ZEROS * pairs && first * 20 < second) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first > ZEROS * pairs && second * 20 < first ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
