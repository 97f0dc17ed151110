package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.knowledge.Entity;

/** A text that grows and remembers where its sentences and names are, in code points. */
final class NotedText {

    final List<Sentence> sentences = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final Map<String, EntityCard> cards = new LinkedHashMap<>();

    private final StringBuilder text = new StringBuilder();
    private int length;
    private int sentenceStart;

    /** Appends words and returns where they begin. */
    int add(String words) {
        int start = length;
        text.append(words);
        length += words.codePointCount(0, words.length());
        return start;
    }

    /** Appends a name as a mention. */
    void add(Entity entity, Random random) {
        String spelling = Cast.spelling(entity, random);
        int start = add(spelling);
        mentions.add(new Mention(
                start,
                length,
                spelling,
                EntityType.valueOf(entity.type().name()),
                entity.id(),
                Field.TEXT,
                0.9,
                Finder.LEXICON,
                new Link("exact", spelling, List.of(entity.id())),
                null,
                null,
                null));
        cards.computeIfAbsent(entity.id(), id -> card(entity));
    }

    /** Ends a sentence; the next one begins behind a blank or, after every fifth, a blank line. */
    void endSentence() {
        add(".");
        sentences.add(new Sentence(sentences.size(), sentenceStart, length));
        add(sentences.size() % 5 == 0 ? "\n\n" : " ");
        sentenceStart = length;
    }

    int sentence() {
        return sentences.size();
    }

    int length() {
        return length;
    }

    String text() {
        return text.toString().stripTrailing();
    }

    private static EntityCard card(Entity entity) {
        return new EntityCard(
                entity.id(),
                entity.name(),
                EntityType.valueOf(entity.type().name()),
                entity.kind(),
                entity.coordinates() == null
                        ? null
                        : Double.valueOf(entity.coordinates().latitude()),
                entity.coordinates() == null
                        ? null
                        : Double.valueOf(entity.coordinates().longitude()),
                entity.wikidata());
    }
}
