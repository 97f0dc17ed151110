package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.Article;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldCitation;
import org.watchline.evaluation.gold.GoldEntity;
import org.watchline.evaluation.gold.GoldEvent;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedText.MarkedName;

/** Gold and findings, written as {@code [PERSON:noor-wali Noor Wali] left [GPE:kabul Kabul]}. */
final class Annotated {

    private Annotated() {}

    /** What an annotator marked; the types are the annotators' coarse ones. */
    static GoldArticle gold(String marked) {
        MarkedText read = MarkedText.parse(marked);
        List<GoldEntity> entities = new ArrayList<>();
        for (MarkedName name : read.names()) {
            entities.add(entity(read.text(), name));
        }
        return article(read.text(), entities, List.of(), List.of());
    }

    static GoldArticle withCitations(String text, List<GoldCitation> citations) {
        return article(text, List.of(), citations, List.of());
    }

    static GoldArticle withEvents(String text, List<GoldEvent> events) {
        return article(text, List.of(), List.of(), events);
    }

    /** What the engine found; a DATE's id is its value. */
    static List<Mention> found(String marked) {
        MarkedText read = MarkedText.parse(marked);
        return read.names().stream().map(name -> mention(read.text(), name)).toList();
    }

    private static GoldArticle article(
            String text, List<GoldEntity> entities, List<GoldCitation> citations, List<GoldEvent> events) {
        Article article = new Article(null, null, null, null, List.of(), null, "en", List.of(), text);
        return new GoldArticle("sample", article, entities, List.of(), citations, List.of(), events);
    }

    private static GoldEntity entity(String text, MarkedName name) {
        return new GoldEntity(
                name.start(),
                name.end(),
                text.substring(name.start(), name.end()),
                type(name),
                id(name),
                List.of(),
                false);
    }

    private static Mention mention(String text, MarkedName name) {
        EntityType type = EntityType.valueOf(type(name));
        boolean date = type == EntityType.DATE;
        String id = id(name);
        return new Mention(
                name.start(),
                name.end(),
                text.substring(name.start(), name.end()),
                type,
                date || id.isEmpty() ? null : id,
                Field.TEXT,
                1,
                Finder.RULE,
                date || id.isEmpty() ? null : new Link("name", "", List.of()),
                date ? id : null,
                date ? "day" : null,
                date ? "stated" : null);
    }

    private static String type(MarkedName name) {
        return name.type().split(":", -1)[0];
    }

    private static String id(MarkedName name) {
        int colon = name.type().indexOf(':');
        return colon < 0 ? "" : name.type().substring(colon + 1);
    }
}
