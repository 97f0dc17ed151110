package org.watchline.reader.parse;

import java.io.IOException;
import org.watchline.reader.protocol.Document;

/** Reads documents of one kind, or of a few. */
public interface DocumentParser {

    /**
     * Reads a document.
     *
     * @param pace told about every step that was made
     * @throws RefusedException if it cannot be read, with the reason
     * @throws IOException if it is broken
     */
    Document parse(byte[] file, Pace pace) throws IOException;
}
