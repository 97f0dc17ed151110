package org.watchline.gateway.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.gateway.corpus.export.ExportedArticle;

/** One row a source that an article names for what it says. */
final class CitationTable implements CsvTable {

    @Override
    public List<String> header() {
        return List.of(
                "articleId",
                "articleSource",
                "publishedAt",
                "source",
                "sourceId",
                "date",
                "handle",
                "footnote",
                "start",
                "end",
                "sentence");
    }

    @Override
    public List<List<@Nullable Object>> rows(ExportedArticle exported) {
        Passages passages = Passages.of(exported.article().text());
        return exported.set().found().citations().stream()
                .map(citation -> row(citation, exported, passages))
                .toList();
    }

    private static List<@Nullable Object> row(Citation citation, ExportedArticle exported, Passages passages) {
        return Arrays.asList(
                exported.article().id(),
                exported.article().source(),
                exported.article().publishedAt(),
                citation.source(),
                citation.sourceId(),
                citation.date(),
                citation.handle(),
                citation.footnote(),
                citation.start(),
                citation.end(),
                supported(citation, exported.set().found(), passages));
    }

    private static @Nullable String supported(Citation citation, Annotations found, Passages passages) {
        if (citation.sentence() < 0 || citation.sentence() >= found.sentences().size()) {
            return null;
        }
        Sentence sentence = found.sentences().get(citation.sentence());
        return Passages.onOneLine(passages.cut(sentence.start(), sentence.end()));
    }
}
