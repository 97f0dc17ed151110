package org.watchline.gateway.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.corpus.export.ExportedArticle;

/** One row a mention of a name or date. */
final class MentionTable implements CsvTable {

    @Override
    public List<String> header() {
        return List.of(
                "articleId",
                "field",
                "start",
                "end",
                "text",
                "type",
                "entityId",
                "entityName",
                "score",
                "by",
                "reason",
                "value",
                "precision",
                "basis");
    }

    @Override
    public List<List<@Nullable Object>> rows(ExportedArticle exported) {
        return exported.set().found().mentions().stream()
                .map(mention -> row(mention, exported))
                .toList();
    }

    private static List<@Nullable Object> row(Mention mention, ExportedArticle exported) {
        Link link = mention.link();
        return Arrays.asList(
                exported.article().id(),
                mention.field().name().toLowerCase(Locale.ROOT),
                mention.start(),
                mention.end(),
                mention.text(),
                mention.type(),
                mention.entityId(),
                exported.entity(mention.entityId()).map(EntityCard::name).orElse(null),
                mention.score(),
                mention.by().name().toLowerCase(Locale.ROOT),
                link == null ? null : link.reason(),
                mention.value(),
                mention.precision(),
                mention.basis());
    }
}
