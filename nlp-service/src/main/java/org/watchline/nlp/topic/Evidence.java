package org.watchline.nlp.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Topic;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.topic.Vocabulary.Indication;

/** Counts what speaks for each topic. */
final class Evidence {

    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");

    /** Weight that makes a topic certain, in proportion to a power of the article's content words. */
    private static final double CERTAIN = 2.5;

    /** How the weight grows with an article's length: chosen on the training corpus, as the numbers below. */
    private static final double GROWTH = 0.4;

    /** In content words: shorter articles need as much as these. */
    private static final int SHORTEST = 50;

    /** From here on a topic is one of the article's. */
    private static final double THRESHOLD = 0.16;

    /** What a topic needs of the weight of the first. */
    private static final double SHARE_OF_FIRST = 0.4;

    private static final int MOST_TOPICS = 3;

    private final Vocabulary vocabulary;
    private final Map<String, Map<Term, Integer>> countsByTopic = new HashMap<>();
    private int contentWords;

    Evidence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(TaggedText text) {
        for (ReadSentence sentence : text.reading().sentences()) {
            if (sentence.block() != BlockKind.BOILERPLATE) {
                add(sentence);
            }
        }
        for (EntityMention name : text.names()) {
            count("@" + name.entityId());
        }
    }

    List<Topic> topics() {
        Map<String, Double> weights = new HashMap<>();
        countsByTopic.forEach((topic, counts) -> weights.put(topic, weight(counts)));
        double first =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        return weights.entrySet().stream()
                .filter(topic -> topic.getValue() >= THRESHOLD && topic.getValue() >= SHARE_OF_FIRST * first)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOPICS)
                .map(topic -> new Topic(topic.getKey(), Math.min(1, Math.round(100 * topic.getValue()) / 100.0)))
                .toList();
    }

    private void add(ReadSentence sentence) {
        String before = "";
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (CONTENT.contains(token.pos())) {
                contentWords++;
                count(lemma);
                count(before + "_" + lemma);
            }
            before = lemma;
        }
    }

    private void count(String term) {
        for (Indication indication : vocabulary.indicationsOf(term)) {
            countsByTopic
                    .computeIfAbsent(indication.topic(), unused -> new HashMap<>())
                    .merge(new Term(term, indication.weight()), 1, Integer::sum);
        }
    }

    /** A term's repetitions count less and less, so that one word cannot make a topic. */
    private double weight(Map<Term, Integer> counts) {
        double sum = 0;
        for (Map.Entry<Term, Integer> term : counts.entrySet()) {
            sum += term.getKey().weight() * (1 + Math.log(term.getValue()) / Math.log(2));
        }
        return sum / (CERTAIN * Math.pow(Math.max(SHORTEST, contentWords), GROWTH));
    }

    private record Term(String text, int weight) {}
}
