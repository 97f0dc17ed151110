package org.watchline.nlp.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;
import org.watchline.nlp.text.Span;

/**
 * The names of one article, by which its other sentences are read again: who was introduced as "Noor Wali Mehsud" is
 * "Mehsud" afterwards, and what was an organisation once is one everywhere.
 */
final class ArticleMemory {

    private static final double SCORE = 0.8;

    /** In words; longer names are hardly ever repeated word by word. */
    private static final int LONGEST_NAME = 6;

    private static final int SHORTEST_SURNAME = 3;

    /** How much a name counts for its type, by who found it. */
    private static final Map<Finder, Double> WEIGHT =
            new EnumMap<>(Map.of(Finder.LEXICON, 3.0, Finder.RULE, 2.0, Finder.MODEL, 1.0));

    private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    private final Set<String> openings = new HashSet<>();

    void learn(SentenceNames names) {
        for (NameMention name : names.names()) {
            List<NameWord> words = wordsOf(names.sentence(), name.span());
            if (words.isEmpty() || words.size() > LONGEST_NAME) {
                continue;
            }
            openings.add(words.get(0).text());
            vote(keyOf(words), name.type(), WEIGHT.getOrDefault(name.by(), 1.0) * name.score());
            if (name.type() == EntityType.PERSON && words.size() > 1) {
                learnSurname(words.get(words.size() - 1));
            }
        }
    }

    /** Adds the names that the article has elsewhere and the sentence's own words did not show. */
    void addTo(SentenceNames names) {
        NameSentence sentence = names.sentence();
        for (NameMention name : List.copyOf(names.names())) {
            names.put(retyped(sentence, name));
        }
        int i = 0;
        while (i < sentence.size()) {
            int end = mayBegin(sentence, i) ? endOfKnown(names, i) : i;
            if (end > i) {
                EntityType type = typeOf(sentence, i, end).orElseThrow();
                names.put(new NameMention(sentence.span(i, end), type, Finder.RULE, SCORE, null));
            }
            i = Math.max(i + 1, end);
        }
    }

    private void learnSurname(NameWord last) {
        boolean usable =
                last.isCapital() && last.text().length() >= SHORTEST_SURNAME && !last.is(WordClass.FUNCTION_WORD);
        if (usable) {
            openings.add(last.text());
            vote(last.text(), EntityType.PERSON, 1.0);
        }
    }

    private int endOfKnown(SentenceNames names, int from) {
        NameSentence sentence = names.sentence();
        for (int end = Math.min(sentence.size(), from + LONGEST_NAME); end > from; end--) {
            if (typeOf(sentence, from, end).isPresent()
                    && names.isFree(sentence.span(from, end))
                    && !isPartOfOther(sentence, from, end)) {
                return end;
            }
        }
        return from;
    }

    /** A surname within other capitals belongs to another name. */
    private static boolean isPartOfOther(NameSentence sentence, int from, int end) {
        boolean after = sentence.isCapital(end)
                && !sentence.is(end, WordClass.FUNCTION_WORD)
                && !sentence.is(end, WordClass.CALENDAR);
        boolean before = sentence.isCapital(from - 1)
                && !sentence.is(from - 1, WordClass.FUNCTION_WORD)
                && !sentence.is(from - 1, WordClass.CALENDAR)
                && !sentence.is(from - 1, WordClass.TITLE);
        return end - from == 1 && (after || before);
    }

    private boolean mayBegin(NameSentence sentence, int index) {
        NameWord word = sentence.word(index);
        return openings.contains(word.text()) && !word.is(WordClass.FUNCTION_WORD) && !word.is(WordClass.CALENDAR);
    }

    private NameMention retyped(NameSentence sentence, NameMention name) {
        if (name.by() != Finder.MODEL) {
            return name;
        }
        List<NameWord> words = wordsOf(sentence, name.span());
        EntityType type = words.isEmpty() ? name.type() : bestOf(keyOf(words)).orElse(name.type());
        return type == name.type() ? name : new NameMention(name.span(), type, Finder.RULE, SCORE, null);
    }

    private Optional<EntityType> typeOf(NameSentence sentence, int from, int end) {
        return bestOf(keyOf(sentence.words().subList(from, end)));
    }

    private Optional<EntityType> bestOf(String key) {
        return Optional.ofNullable(votes.get(key))
                .flatMap(byType -> byType.entrySet().stream()
                        .max(Map.Entry.<EntityType, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey));
    }

    private void vote(String key, EntityType type, double weight) {
        votes.computeIfAbsent(key, unused -> new EnumMap<>(EntityType.class)).merge(type, weight, Double::sum);
    }

    private static String keyOf(List<NameWord> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(key.length() == 0 ? "" : " ").append(word.text()));
        return key.toString();
    }

    private static List<NameWord> wordsOf(NameSentence sentence, Span span) {
        int from = sentence.wordStartingAt(span.start());
        if (from < 0) {
            return List.of();
        }
        return sentence.words().subList(from, sentence.wordEnd(from, span.end()));
    }
}
