package org.watchline.gateway.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.export.Matches;

/** RIS: an entry for each article, or for each source that articles cite. */
final class Ris implements ExportWriter {

    private final Rows rows;

    Ris(ExportRequest request) {
        this.rows = request.rows();
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        matches.articles(article -> {
            for (Reference reference : Reference.of(article, rows)) {
                write(reference, writer);
            }
        });
        writer.flush();
    }

    private static void write(Reference reference, Writer writer) throws IOException {
        writeLine("TY", "NEWS", writer);
        writeLine("ID", reference.key(), writer);
        writeLine("TI", reference.title(), writer);
        for (String author : reference.authors()) {
            writeLine("AU", author, writer);
        }
        writeLine("T2", reference.outlet(), writer);
        writeLine("PY", reference.year(), writer);
        String date = reference.date();
        writeLine("DA", date == null ? null : date.replace('-', '/'), writer);
        writeLine("UR", reference.url(), writer);
        writeLine("LA", reference.language(), writer);
        writeLine("N1", reference.note(), writer);
        writer.write("ER  - \r\n\r\n");
    }

    private static void writeLine(String tag, @Nullable String value, Writer writer) throws IOException {
        if (value != null && !value.isBlank()) {
            writer.write(tag + "  - " + Passages.onOneLine(value) + "\r\n");
        }
    }
}
