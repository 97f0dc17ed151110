package org.watchline.store.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.TestArticle;

/** An article that consists of names, each tagged as a test says. */
public final class NamedArticle {

    private final UUID id = UUID.randomUUID();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, EntityCard> cards = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String run = "run-1";

    /** The next name, and whom the engine says it means; null for nobody. */
    public NamedArticle naming(String name, @Nullable String entityId) {
        int start = text.length();
        text.append(name).append(" of ").append(id).append(". ");
        Link link = entityId == null ? null : new Link("exact", name, List.of(entityId));
        mentions.add(new Mention(
                start,
                start + name.length(),
                name,
                EntityType.PERSON,
                entityId,
                Field.TEXT,
                0.9,
                Finder.LEXICON,
                link,
                null,
                null,
                null));
        if (entityId != null) {
            String kind = entityId.startsWith("u-") ? "unlisted" : null;
            cards.put(
                    entityId,
                    new EntityCard(entityId, "Name of " + entityId, EntityType.PERSON, kind, null, null, null));
        }
        return this;
    }

    /** The same, but that the engine says every name means this entity. */
    public NamedArticle meaning(String entityId) {
        mentions.replaceAll(mention -> new Mention(
                mention.start(),
                mention.end(),
                mention.text(),
                mention.type(),
                entityId,
                mention.field(),
                mention.score(),
                mention.by(),
                new Link("exact", mention.text(), List.of(entityId)),
                null,
                null,
                null));
        cards.clear();
        cards.put(entityId, new EntityCard(entityId, "Name of " + entityId, EntityType.PERSON, null, null, null, null));
        return this;
    }

    /** The same, read by another run. */
    public NamedArticle by(String otherRun) {
        run = otherRun;
        return this;
    }

    public UUID id() {
        return id;
    }

    public ArticleEnriched enriched() {
        TestArticle plain = TestArticle.unique();
        ArticleEnriched source =
                new TestArticle(id, "s-" + id, plain.receivedAt(), "Names", text.toString(), run, "say").enriched();
        Annotations none = source.annotations();
        Annotations found = new Annotations(
                none.sentences(),
                none.tokens(),
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ArticleEnriched(source.ingested(), "en", source.run(), found, List.copyOf(cards.values()));
    }
}
