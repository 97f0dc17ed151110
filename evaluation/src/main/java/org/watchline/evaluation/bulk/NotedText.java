package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;

/** A text that grows and remembers where its tokens, sentences, paragraphs and names are, in code points. */
final class NotedText {

    private static final int SENTENCES_OF_PARAGRAPH = 5;

    final List<Sentence> sentences = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final Map<String, EntityCard> cards = new LinkedHashMap<>();

    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int sentenceStart;
    private int blockStart;
    private boolean glued = true;

    /** Appends a word behind a blank, and returns where it begins. */
    int add(Word word) {
        if (!glued) {
            append(" ");
        }
        glued = false;
        int start = length;
        append(word.text());
        starts.add(start);
        ends.add(length);
        tags.add(word.pos());
        lemmas.add(word.lemma());
        return start;
    }

    /** Appends a mark without a blank in front. */
    int mark(String mark) {
        glued = true;
        return add(new Word(mark, "PUNCT", mark));
    }

    /** Appends an opening mark: what follows stands against it. */
    int open(String mark) {
        int start = add(new Word(mark, "PUNCT", mark));
        glued = true;
        return start;
    }

    /** Appends the words of a name as a mention, and returns where it begins. */
    int name(Cast.Member member, Random random) {
        String spelling = member.spelling(random);
        EntityCard card = member.card();
        cards.putIfAbsent(card.id(), card);
        return mention(
                spelling,
                "PROPN",
                card.type(),
                card.id(),
                new Link("exact", spelling, List.of(card.id())),
                null,
                Finder.LEXICON);
    }

    /** Appends a name of which nobody knows whose it is. */
    void unknown(String name) {
        mention(name, "PROPN", EntityType.PERSON, null, null, null, Finder.MODEL);
    }

    /** Appends a date as a mention. */
    void date(String written, String iso) {
        mention(written, "NUM", EntityType.DATE, null, null, iso, Finder.RULE);
    }

    private int mention(
            String words,
            String pos,
            EntityType type,
            @Nullable String entity,
            @Nullable Link link,
            @Nullable String value,
            Finder by) {
        int start = -1;
        for (String word : words.split(" ", -1)) {
            int at = add(new Word(word, pos, word.toLowerCase(Locale.ROOT)));
            start = start < 0 ? at : start;
        }
        mentions.add(new Mention(
                start,
                length,
                words,
                type,
                entity,
                Field.TEXT,
                by == Finder.MODEL ? 0.87 : 1.0,
                by,
                link,
                value,
                value == null ? null : "day",
                value == null ? null : "stated"));
        return start;
    }

    /** Ends a sentence; the next one begins behind a blank or in the next paragraph. */
    void endSentence() {
        mark(".");
        sentences.add(new Sentence(sentences.size(), sentenceStart, length));
        if (sentences.size() % SENTENCES_OF_PARAGRAPH == 0) {
            endParagraph();
            append("\n\n");
            blockStart = length;
        } else {
            append(" ");
        }
        glued = true;
        sentenceStart = length;
    }

    private void endParagraph() {
        blocks.add(new Block(BlockKind.PARAGRAPH, blockStart, length));
    }

    private void append(String characters) {
        text.append(characters);
        length += characters.codePointCount(0, characters.length());
    }

    int sentence() {
        return sentences.size();
    }

    int length() {
        return length;
    }

    Tokens tokens() {
        return new Tokens(starts, ends, tags, lemmas);
    }

    String text() {
        return text.toString().stripTrailing();
    }
}
