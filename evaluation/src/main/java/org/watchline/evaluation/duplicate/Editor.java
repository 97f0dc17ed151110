package org.watchline.evaluation.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Edits articles the way desks do that take them from elsewhere. The same seed makes the same edits. */
final class Editor {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry(" said that ", " stated that "),
            Map.entry(" said", " told reporters"),
            Map.entry(" about ", " around "),
            Map.entry(" after ", " following "),
            Map.entry(" killed", " slain"),
            Map.entry(" wounded", " injured"),
            Map.entry(" some ", " roughly "),
            Map.entry(" men ", " persons "),
            Map.entry(" which ", " that "),
            Map.entry(" had been ", " was "),
            Map.entry(" because ", " since "),
            Map.entry(" asked ", " requested "),
            Map.entry(" also ", " further "),
            Map.entry(" told ", " informed "),
            Map.entry(" first ", " initial "),
            Map.entry(" began ", " started "),
            Map.entry(" near ", " close to "),
            Map.entry(" people ", " residents "));

    private static final List<String> ADDED = List.of(
            "The report could not be confirmed independently.",
            "Calls to officials in the provincial capital went unanswered on Sunday evening.",
            "An earlier meeting on the matter had ended without a result.",
            "Analysts expect little to change before the winter.",
            "It was the second such report from the area within a month.",
            "The price of flour has risen by a tenth in the same time.");

    private static final List<String> HEADS = List.of(
            "News in brief\n\n",
            "ISLAMABAD (Web Desk) — ",
            "Monitoring Report\n\nKABUL: ",
            "By our staff reporter\n\n",
            "");

    private static final int SENTENCES_LOST_OF_TEN = 2;
    private static final int WORDS_CHANGED_OF_TEN = 5;

    private final Random chance;

    Editor(long seed) {
        this.chance = new Random(seed);
    }

    /** Another head, some sentences dropped, some added, some words changed. */
    String rewritten(PressText article) {
        String body = article.paragraphs().stream()
                .map(this::shortened)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        return pick(HEADS) + reworded(body) + " " + pick(ADDED);
    }

    /** The first half or more, under another head. */
    String cut(PressText article) {
        List<String> paragraphs = article.paragraphs();
        int kept = (paragraphs.size() + 2) / 2 + chance.nextInt(2);
        return pick(HEADS) + String.join("\n\n", paragraphs.subList(0, Math.min(kept, paragraphs.size())));
    }

    /** Another article into which the two longest paragraphs are put. */
    String quotedIn(PressText host, PressText article) {
        List<String> longest = article.paragraphs().stream()
                .sorted(Comparator.comparingInt((String paragraph) -> -paragraph.length()))
                .limit(2)
                .toList();
        List<String> paragraphs = new ArrayList<>(host.paragraphs());
        paragraphs.addAll(1 + chance.nextInt(paragraphs.size() - 1), longest);
        return String.join("\n\n", paragraphs);
    }

    private String shortened(String paragraph) {
        List<String> sentences = new ArrayList<>(List.of(paragraph.split("(?<=[.?!]) ")));
        sentences.removeIf(sentence -> chance.nextInt(10) < SENTENCES_LOST_OF_TEN);
        if (!sentences.isEmpty() && chance.nextInt(10) < SENTENCES_LOST_OF_TEN) {
            sentences.add(pick(ADDED));
        }
        return String.join(" ", sentences);
    }

    private String reworded(String text) {
        String reworded = text;
        for (String word : SYNONYMS.keySet().stream().sorted().toList()) {
            if (chance.nextInt(10) < WORDS_CHANGED_OF_TEN) {
                reworded = reworded.replace(word, SYNONYMS.getOrDefault(word, word));
            }
        }
        return reworded;
    }

    private String pick(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
