package org.watchline.gateway.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.export.Matches;

/** BibTeX: an entry for each article, or for each source that articles cite. */
final class Bibtex implements ExportWriter {

    private final Rows rows;

    Bibtex(ExportRequest request) {
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
        writer.write("@misc{" + reference.key());
        // Braces around each name keep "Our Desk" from being taken for a Mr Desk.
        writeField(
                "author",
                reference.authors().isEmpty()
                        ? null
                        : reference.authors().stream()
                                .map(author -> "{" + Latex.escape(author) + "}")
                                .collect(Collectors.joining(" and ")),
                writer);
        writeField("title", braced(reference.title()), writer);
        writeField("howpublished", escaped(reference.outlet()), writer);
        writeField("year", reference.year(), writer);
        writeField("month", reference.month(), writer);
        writeField("date", reference.date(), writer);
        writeField("url", Latex.url(reference.url()), writer);
        writeField("langid", escaped(reference.language()), writer);
        writeField("note", escaped(reference.note()), writer);
        writer.write("\n}\n\n");
    }

    private static void writeField(String name, @Nullable String value, Writer writer) throws IOException {
        if (value != null) {
            writer.write(",\n  " + name + " = {" + value + "}");
        }
    }

    private static @Nullable String escaped(@Nullable String value) {
        return value == null ? null : Latex.escape(value);
    }

    /** Braces keep the capitals of names. */
    private static @Nullable String braced(@Nullable String value) {
        return value == null ? null : "{" + Latex.escape(value) + "}";
    }
}
