package org.watchline.nlp.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.curation.Curation;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Description;
import org.watchline.contracts.curation.Meaning;

/**
 * The decisions that stand, ready to be laid over articles. Mentions are linked as decisions have it; events, roles,
 * quotes and citations keep the engine's ids, which the store resolves. Immutable.
 */
public final class Overlay {

    private final Curation curation;
    private final Map<String, Description> descriptions;
    private final ClaimedNames names;

    private Overlay(Curation curation) {
        this.curation = curation;
        this.descriptions = curation.descriptions();
        this.names = new ClaimedNames(curation.claims(), types(descriptions));
    }

    private static Map<String, EntityType> types(Map<String, Description> descriptions) {
        Map<String, EntityType> types = new HashMap<>();
        descriptions.forEach((id, said) -> {
            EntityType given = said.type();
            types.put(id, given == null ? said.card().type() : given);
        });
        return types;
    }

    /** What follows from decisions, in the order in which they were made. */
    public static Overlay of(Collection<CurationDecision> decisions) {
        return new Overlay(Curation.of(decisions));
    }

    /** The annotations of an article as decisions have them. */
    public Annotations over(Article article, Annotations found) {
        List<Mention> mentions = new ArrayList<>();
        found.mentions().forEach(mention -> mentions.add(curated(mention)));
        mentions.addAll(added(article.title(), Field.TITLE, found.mentions()));
        mentions.addAll(added(article.text(), Field.TEXT, found.mentions()));
        mentions.sort(Comparator.comparingInt(Mention::start));
        return new Annotations(
                found.sentences(),
                found.tokens(),
                mentions,
                found.blocks(),
                found.footnotes(),
                found.citations(),
                found.roles(),
                found.topics(),
                found.quotes(),
                found.events());
    }

    /** Cards for everything that the mentions are linked to: the engine's, and those that decisions bring along. */
    public List<EntityCard> cards(List<EntityCard> engine, Annotations curated) {
        Map<String, EntityCard> cards = new LinkedHashMap<>();
        engine.forEach(card -> cards.put(card.id(), card));
        for (Mention mention : curated.mentions()) {
            Description said = mention.entityId() == null ? null : descriptions.get(mention.entityId());
            if (said != null) {
                cards.putIfAbsent(said.card().id(), said.card());
            }
        }
        return List.copyOf(cards.values());
    }

    private Mention curated(Mention mention) {
        if (mention.type() == EntityType.DATE) {
            return mention;
        }
        Meaning meaning = curation.meaning(mention.entityId(), mention.text());
        if (meaning.decision() == null) {
            return mention;
        }
        Link link = mention.link();
        String tagged = mention.entityId();
        return mention.linkedTo(
                meaning.entityId(),
                link == null || tagged == null
                        ? Link.claimed(meaning.decision(), mention.text())
                        : link.curated(meaning.decision(), tagged));
    }

    private List<Mention> added(@Nullable String prose, Field field, List<Mention> present) {
        return prose == null
                ? List.of()
                : names.in(
                        prose,
                        field,
                        present.stream()
                                .filter(mention -> mention.field() == field)
                                .toList());
    }
}
