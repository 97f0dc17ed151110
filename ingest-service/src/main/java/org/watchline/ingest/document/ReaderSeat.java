package org.watchline.ingest.document;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.IngestConfig;
import org.watchline.reader.protocol.Refusal;
import org.watchline.reader.protocol.Reply;

/** Keeps one program running for one file after the other, and starts another where a file has broken it. */
final class ReaderSeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReaderSeat.class);

    private final IngestConfig.Documents config;
    private @Nullable ReaderProcess reader;
    private int read;

    ReaderSeat(IngestConfig.Documents config) {
        this.config = config;
    }

    /** A program that is lost may have been lost through the file before: the file gets a second one. */
    Reply read(byte[] file) throws InterruptedException {
        try {
            return reader().read(file);
        } catch (ReaderLostException e) {
            LOG.warnf("document reader lost, trying again reason=%s", e.getMessage());
        }
        close();
        try {
            return reader().read(file);
        } catch (ReaderLostException e) {
            LOG.warnf("document reader lost twice reason=%s", e.getMessage());
            close();
            return new Reply.Refused(Refusal.DAMAGED, "breaks the reader");
        }
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private ReaderProcess reader() throws InterruptedException {
        if (reader != null && (!reader.isAlive() || read >= config.filesPerProcess())) {
            close();
        }
        if (reader == null) {
            reader = ReaderProcess.start(config);
            read = 0;
        }
        read++;
        return reader;
    }
}
