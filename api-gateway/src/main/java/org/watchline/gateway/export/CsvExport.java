package org.watchline.gateway.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.watchline.gateway.corpus.export.Matches;
import org.watchline.gateway.csv.CsvLine;

/** Comma-separated values, RFC 4180, safe to open in a spreadsheet. */
final class CsvExport implements ExportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean byteOrderMark;
    private final CsvTable table;

    CsvExport(ExportRequest request) {
        this.byteOrderMark = request.byteOrderMark();
        this.table = switch (request.rows()) {
            case ARTICLES -> new ArticleTable();
            case EVENTS -> new EventTable();
            case MENTIONS -> new MentionTable();
            case CITATIONS -> new CitationTable();
        };
    }

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        writer.write(CsvLine.of(table.header().toArray()));
        matches.articles(article -> {
            for (List<Object> row : table.rows(article)) {
                writer.write(CsvLine.of(row.toArray()));
            }
        });
        writer.flush();
    }
}
