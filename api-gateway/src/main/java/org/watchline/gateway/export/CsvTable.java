package org.watchline.gateway.export;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.export.ExportedArticle;

/** A table of a CSV file. */
sealed interface CsvTable permits ArticleTable, EventTable, MentionTable, CitationTable {

    /** The names of the columns. */
    List<String> header();

    /** The rows that an article contributes, each with a value or null for every column. */
    List<List<@Nullable Object>> rows(ExportedArticle article);

    /** Several values in one field; ids and labels hold no semicolons. */
    static @Nullable String joined(Collection<?> values) {
        return values.isEmpty()
                ? null
                : String.join("; ", values.stream().map(Object::toString).toList());
    }
}
