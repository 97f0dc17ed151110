package org.watchline.gateway.export;

import java.io.IOException;
import java.io.OutputStream;
import org.watchline.gateway.corpus.export.Matches;

/** Writes articles in one format. Holds no more than one article at a time. */
@FunctionalInterface
interface ExportWriter {

    /** Writes everything, beginning and end of the file included; does not close the output. */
    void write(Matches matches, OutputStream out) throws IOException;
}
