package org.watchline.ingest.document;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.watchline.ingest.IngestConfig;
import org.watchline.reader.protocol.Refusal;
import org.watchline.reader.protocol.Reply;

/** Reads PDF, DOCX, DOC, RTF, ODT and EPUB. Thread-safe; a file waits where all programs are at work. */
@ApplicationScoped
public class DocumentReader {

    private final IngestConfig.Documents config;
    private final BlockingQueue<ReaderSeat> free;

    /** Starts no program before the first file. */
    public DocumentReader(IngestConfig config) {
        this.config = config.documents();
        this.free = new ArrayBlockingQueue<>(this.config.processes());
        for (int i = 0; i < this.config.processes(); i++) {
            free.add(new ReaderSeat(this.config));
        }
    }

    /**
     * Reads a document, and takes no longer than twice the configured time.
     *
     * @return either {@link Reply.Finished} or {@link Reply.Refused}
     * @throws ReaderUnavailableException if no program can be had
     */
    public Reply read(byte[] file) {
        if (file.length > config.largest().asLongValue()) {
            return new Reply.Refused(
                    Refusal.TOO_LONG,
                    "is larger than %d bytes".formatted(config.largest().asLongValue()));
        }
        try {
            ReaderSeat seat = free.poll(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (seat == null) {
                throw new ReaderUnavailableException("all document readers are at work");
            }
            try {
                return seat.read(file);
            } finally {
                free.add(seat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderUnavailableException("interrupted while a document was read", e);
        }
    }

    /** Ends the programs. */
    @PreDestroy
    public void close() {
        free.forEach(ReaderSeat::close);
    }
}
