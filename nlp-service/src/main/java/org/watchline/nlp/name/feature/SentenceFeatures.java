package org.watchline.nlp.name.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.knowledge.Entity;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/**
 * The features of one sentence's words: each word's own, its neighbours', and those of the capitals that it is among.
 */
final class SentenceFeatures {

    private static final int USUAL_COUNT = 32;
    private static final int LONGEST_RUN = 4;

    private final NameFeatures features;
    private final NameSentence sentence;
    private final KnownNames known;
    private final @Nullable String[] places;
    private final String form;
    private final int[] runStarts;
    private final int[] runEnds;

    SentenceFeatures(NameFeatures features, NameSentence sentence, KnownNames known, @Nullable String[] places) {
        this.features = features;
        this.sentence = sentence;
        this.known = known;
        this.places = places;
        form = sentence.isTitleCase() ? "tc" : "sc";
        runStarts = new int[sentence.size()];
        runEnds = new int[sentence.size()];
        markRuns();
    }

    /** The features of a word; the first is its shape. */
    List<Features> of(int index) {
        List<Features> all = new ArrayList<>(USUAL_COUNT);
        WordFeatures word = word(index);
        all.add(word.here);
        add(all, form + word.shape);
        all.add(tag(index).here());
        all.add(type(index).here());
        addPlace("g=", index, all);
        addBefore(index, word, all);
        addAfter(index, word, all);
        if (runEnds[index] > 0) {
            addRun(index, all);
        }
        return all;
    }

    private void addBefore(int index, WordFeatures word, List<Features> all) {
        if (index == 0) {
            add(all, "first");
            add(all, "first" + word.classes);
            return;
        }
        WordFeatures before = word(index - 1);
        all.add(before.before);
        all.add(tag(index - 1).before());
        all.add(type(index - 1).before());
        add(all, before.shape + "|" + word.shape);
        add(all, before.form + "|" + word.shape);
        addPlace("g-1=", index - 1, all);
        if (index > 1) {
            all.add(word(index - 2).farBefore);
        }
    }

    private void addAfter(int index, WordFeatures word, List<Features> all) {
        if (!sentence.has(index + 1)) {
            add(all, "last");
            return;
        }
        WordFeatures after = word(index + 1);
        all.add(after.after);
        all.add(tag(index + 1).after());
        all.add(type(index + 1).after());
        add(all, word.shape + "||" + after.shape);
        addPlace("g+1=", index + 1, all);
        if (sentence.has(index + 2)) {
            all.add(word(index + 2).farAfter);
        }
    }

    private void addRun(int index, List<Features> all) {
        int start = runStarts[index];
        int end = runEnds[index];
        int length = Math.min(end - start, LONGEST_RUN);
        WordFeatures last = word(end - 1);
        add(all, "rl=" + length);
        add(all, "rp=" + placeInRun(index, start, end) + length);
        all.add(last.runHead);
        all.add(word(start).runOpening);
        if (start > 0) {
            all.add(word(start - 1).runBefore);
        }
        if (sentence.has(end)) {
            all.add(word(end).runAfter);
        }
    }

    private static void add(List<Features> all, String single) {
        all.add(new Features.Single(single));
    }

    private static String placeInRun(int index, int start, int end) {
        if (index == start) {
            return "b";
        }
        return index == end - 1 ? "e" : "m";
    }

    private void addPlace(String name, int index, List<Features> all) {
        if (places[index] != null) {
            add(all, name + places[index]);
        }
    }

    private WordFeatures word(int index) {
        return features.of(sentence.word(index).facts());
    }

    private PlacedFeatures tag(int index) {
        return features.ofTag(sentence.word(index).pos());
    }

    private PlacedFeatures type(int index) {
        Optional<FoundName> name = known.at(index);
        return features.ofType(name.isEmpty() ? "" : (known.beginsAt(index) ? "B-" : "I-") + typesOf(name.get()));
    }

    private static String typesOf(FoundName name) {
        List<Entity> candidates = name.match().candidates();
        if (candidates.size() == 1) {
            return candidates.get(0).type().name();
        }
        return candidates.stream()
                .map(Entity::type)
                .distinct()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining("/"));
    }

    private void markRuns() {
        int i = 0;
        while (i < sentence.size()) {
            int end = i;
            while (end < sentence.size() && isOfRun(sentence.word(end))) {
                end++;
            }
            for (int k = i; k < end; k++) {
                runStarts[k] = i;
                runEnds[k] = end;
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean isOfRun(NameWord word) {
        return word.isCapital() && !word.is(WordClass.FUNCTION_WORD);
    }
}
