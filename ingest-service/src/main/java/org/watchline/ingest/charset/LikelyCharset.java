package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses a charset from the letters that come out, as browsers did: juniversalchardet, and Arabic script, which it
 * lacks.
 */
final class LikelyCharset {

    private static final Charset ANYTHING = Charset.forName("windows-1252");
    private static final byte ESCAPE = 0x1B;

    private LikelyCharset() {}

    static Charset of(byte[] bytes) {
        if (ArabicScript.isLikely(bytes)) {
            return ArabicScript.CHARSET;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return CharsetName.charsetOf(detector.getDetectedCharset()).orElse(ANYTHING);
    }

    /** Whether these are seven-bit bytes that switch between alphabets, as Japanese mail does. */
    static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }
}
