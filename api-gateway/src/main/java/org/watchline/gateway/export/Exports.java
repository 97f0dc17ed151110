package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.corpus.export.ExportReader;
import org.watchline.gateway.search.Names;

/** Runs exports. */
@ApplicationScoped
class Exports {

    private static final int BUFFER = 32 * 1024;

    private final ExportReader reader;
    private final ExportSeats seats;
    private final Names names;
    private final ObjectMapper json;
    private final Duration longestQuery;

    Exports(ExportReader reader, ExportSeats seats, Names names, ObjectMapper json, GatewayConfig config) {
        this.reader = reader;
        this.seats = seats;
        this.names = names;
        this.json = json;
        this.longestQuery = config.export().longestQuery();
    }

    /**
     * Writes an export, as fast as the output takes it.
     *
     * @throws org.watchline.gateway.problem.ProblemException if the corpus cannot be read, or too many exports run
     */
    void write(ExportRequest request, OutputStream out) throws IOException {
        seats.take();
        try {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            ExportWriter writer = request.format().writer(request, json);
            reader.read(
                    names.find(request.filter(), request.asOf()).filter(),
                    request.asOf(),
                    request.tokens(),
                    longestQuery,
                    matches -> writer.write(matches, buffered));
            buffered.flush();
        } finally {
            seats.giveBack();
        }
    }
}
