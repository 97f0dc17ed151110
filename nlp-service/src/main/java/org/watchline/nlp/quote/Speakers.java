package org.watchline.nlp.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** Tells who the subject of a verb of speech is. */
final class Speakers {

    private static final Set<EntityType> SPEAKING = Set.of(EntityType.PERSON, EntityType.ORG, EntityType.GPE);
    private static final Set<String> HE_OR_SHE = Set.of("he", "she");

    /** In UTF-16 units; an apposition may stand between a name and its verb, another clause hardly. */
    private static final int FARTHEST = 160;

    /** In tokens; auxiliaries and adverbs may stand between: "he has also said". */
    private static final int PRONOUN_REACH = 3;

    private final String levelled;
    private final NavigableMap<Integer, EntityMention> speaking = new TreeMap<>();
    private final NavigableMap<Integer, EntityMention> people = new TreeMap<>();

    Speakers(TaggedText text, CitationPlaces citations) {
        levelled = text.reading().levelled();
        for (EntityMention name : text.names()) {
            if (SPEAKING.contains(name.type()) && !citations.cover(name.span())) {
                speaking.put(name.span().start(), name);
            }
            if (name.type() == EntityType.PERSON) {
                people.put(name.span().end(), name);
            }
        }
    }

    /**
     * The subject of a verb: a name before it, or after it ("said Mujahid").
     *
     * @param verb index of its token in the sentence
     * @param words what is said; who is named in it does not say it
     */
    @Nullable
    String of(ReadSentence sentence, int verb, Span words) {
        Token token = sentence.tokens().get(verb);
        int from = Math.max(sentence.span().start(), token.span().start() - FARTHEST);
        Optional<EntityMention> before = lastNamed(from, token.span().start(), words);
        if (before.isPresent()) {
            return before.get().entityId();
        }
        if (hasPronounBefore(sentence, verb)) {
            return lastPerson(token.span().start());
        }
        int until = Math.min(sentence.span().end(), token.span().end() + FARTHEST);
        return firstNamed(token.span().end(), until, words)
                .map(EntityMention::entityId)
                .orElse(null);
    }

    /** The first name after a place, for "according to". */
    @Nullable
    String after(int position, int limit) {
        return firstNamed(position, Math.min(limit, position + FARTHEST), null)
                .map(EntityMention::entityId)
                .orElse(null);
    }

    /** Among the names before a verb a person is the likeliest speaker: "TTP spokesman Khorasani said". */
    private Optional<EntityMention> lastNamed(int from, int to, Span words) {
        Optional<EntityMention> last = Optional.empty();
        for (EntityMention name : between(from, to, words)) {
            boolean better = last.isEmpty()
                    || name.type() == EntityType.PERSON
                    || last.get().type() != EntityType.PERSON;
            if (better) {
                last = Optional.of(name);
            }
        }
        return last;
    }

    private Optional<EntityMention> firstNamed(int from, int to, @Nullable Span words) {
        List<EntityMention> names = between(from, to, words);
        return names.stream()
                .filter(name -> name.type() == EntityType.PERSON)
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private List<EntityMention> between(int from, int to, @Nullable Span words) {
        return speaking.subMap(from, Math.max(from, to)).values().stream()
                .filter(name -> name.span().end() <= to)
                .filter(name -> words == null || !name.span().overlaps(words))
                .toList();
    }

    private boolean hasPronounBefore(ReadSentence sentence, int verb) {
        for (int i = Math.max(0, verb - PRONOUN_REACH); i < verb; i++) {
            String word = sentence.tokens().get(i).span().in(levelled);
            if (HE_OR_SHE.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String lastPerson(int before) {
        Map.Entry<Integer, EntityMention> last = people.floorEntry(before);
        return last == null ? null : last.getValue().entityId();
    }
}
