package org.watchline.reader;

import java.io.IOException;
import java.io.InputStream;
import org.watchline.reader.protocol.Document;

/**
 * Loads what the first file would otherwise wait for: on a busy machine that takes longer than a file may stand still.
 */
final class WarmUp {

    private static final String[] SAMPLES = {"/warm-up/sample.pdf", "/warm-up/sample.docx"};

    private WarmUp() {}

    /** What reads a file. */
    interface Reading {
        Document read(byte[] file) throws IOException;
    }

    static void run(Reading reading) throws IOException {
        for (String sample : SAMPLES) {
            try (InputStream resource = WarmUp.class.getResourceAsStream(sample)) {
                if (resource == null) {
                    throw new IOException("not packaged: " + sample);
                }
                reading.read(resource.readAllBytes());
            }
        }
    }
}
