package org.watchline.gateway.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Topic;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.rating.Rating;

/** One row an article, without its text. */
final class ArticleTable implements CsvTable {

    @Override
    public List<String> header() {
        return List.of(
                "id",
                "revision",
                "url",
                "title",
                "source",
                "authors",
                "publishedAt",
                "ingestedAt",
                "language",
                "tags",
                "run",
                "characters",
                "mentions",
                "citations",
                "events",
                "topics",
                "entities",
                "notes",
                "noteTags",
                "rating",
                "sourceRating");
    }

    @Override
    public List<List<@Nullable Object>> rows(ExportedArticle exported) {
        StoredArticle article = exported.article();
        Annotations found = exported.set().found();
        return List.of(Arrays.asList(
                article.id(),
                article.revision(),
                article.url(),
                article.title(),
                article.source(),
                CsvTable.joined(article.authors()),
                article.publishedAt(),
                article.ingestedAt(),
                article.language(),
                CsvTable.joined(article.tags()),
                article.run(),
                article.text().codePointCount(0, article.text().length()),
                found.mentions().size(),
                found.citations().size(),
                found.events().size(),
                CsvTable.joined(found.topics().stream().map(Topic::label).toList()),
                CsvTable.joined(exported.entities().keySet().stream().sorted().toList()),
                exported.assessment().notes().size(),
                CsvTable.joined(exported.assessment().tags()),
                grade(exported.assessment().rating()),
                grade(exported.assessment().sourceRating())));
    }

    private static @Nullable String grade(@Nullable Rating rating) {
        return rating == null ? null : rating.grade();
    }
}
