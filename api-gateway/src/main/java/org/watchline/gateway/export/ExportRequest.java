package org.watchline.gateway.export;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.SearchRequest;

/**
 * A checked request for an export.
 *
 * @param asOf the moment of which the corpus' knowledge is told; null for now
 * @param byteOrderMark whether a CSV file begins with one, which Excel needs to read UTF-8
 * @param tokens whether tokens are written
 * @param address of the request itself, under which the file knows itself
 */
record ExportRequest(
        ExportFormat format,
        ArticleFilter filter,
        @Nullable Instant asOf,
        Rows rows,
        boolean byteOrderMark,
        boolean tokens,
        URI address) {

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown, not valid, or not of this format
     */
    static ExportRequest of(Parameters parameters, URI address) {
        ArticleFilter filter = SearchRequest.filterOf(parameters, "asOf", "format", "rows", "bom", "include");
        ExportFormat format = format(parameters);
        return new ExportRequest(
                format,
                filter,
                AsOf.read(parameters),
                rows(parameters, format),
                byteOrderMark(parameters, format),
                tokens(parameters, format),
                address);
    }

    /** An address of the gateway, for identifiers that lead back to it. */
    URI resolve(String path) {
        return address.resolve(path);
    }

    private static ExportFormat format(Parameters parameters) {
        String label = parameters.word("format", ExportFormat.LABELS);
        if (label == null) {
            throw Parameters.invalid(
                    "format", "must be given: one of " + String.join(", ", new TreeSet<>(ExportFormat.LABELS)));
        }
        return ExportFormat.of(label);
    }

    private static Rows rows(Parameters parameters, ExportFormat format) {
        String label = parameters.word("rows", Rows.LABELS);
        if (label == null) {
            return format.defaultRows();
        }
        Rows rows = Rows.of(label);
        if (!format.offers(rows)) {
            throw Parameters.invalid("rows", "cannot be %s in this format".formatted(label));
        }
        return rows;
    }

    private static boolean byteOrderMark(Parameters parameters, ExportFormat format) {
        String wanted = parameters.word("bom", Set.of("true", "false"));
        if (wanted != null && format != ExportFormat.CSV) {
            throw Parameters.invalid("bom", "is for csv only");
        }
        return Boolean.parseBoolean(wanted);
    }

    private static boolean tokens(Parameters parameters, ExportFormat format) {
        boolean wanted = parameters.word("include", Set.of("tokens")) != null;
        if (wanted && format != ExportFormat.JSONL) {
            throw Parameters.invalid("include", "is for jsonl only");
        }
        return wanted || format == ExportFormat.CONLLU;
    }

    /** The format as it is named in requests. */
    String label() {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
