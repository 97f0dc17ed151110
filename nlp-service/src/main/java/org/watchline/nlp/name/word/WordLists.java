package org.watchline.nlp.name.word;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.watchline.knowledge.name.NameKey;

/**
 * The words that tell what the names beside them, or they themselves, are of: the text files in {@code /names}, a word
 * per line. Names of persons stand with the knowledge base and are found in other spellings too. Immutable; for any
 * number of threads.
 */
public final class WordLists {

    /** Classes whose words keep their meaning without a capital (president, bin). */
    private static final Set<WordClass> ANY_CASE = EnumSet.of(
            WordClass.TITLE, WordClass.ROLE, WordClass.PARTICLE, WordClass.FUNCTION_WORD, WordClass.DISTRICT_WORD);

    /** What words of other classes are when written with a capital, or without. */
    private static final Set<WordClass> DERIVED =
            EnumSet.of(WordClass.CAPITAL_ROLE, WordClass.FACILITY_NOUN, WordClass.LANDSCAPE_NOUN);

    private static final Set<WordClass> NAMES = EnumSet.of(
            WordClass.GIVEN_NAME, WordClass.SURNAME, WordClass.DOUBTFUL_GIVEN_NAME, WordClass.DOUBTFUL_SURNAME);

    private static final Set<WordClass> FIRST_PARTS = EnumSet.of(WordClass.GIVEN_NAME, WordClass.ORGANISATION_OPENING);

    private static final Set<WordClass> LAST_PARTS = EnumSet.of(WordClass.SURNAME);

    private final Map<String, EnumSet<WordClass>> byWord = new HashMap<>();
    private final Map<String, EnumSet<WordClass>> byKey = new HashMap<>();

    private WordLists() {}

    /** The lists of this artifact and of the knowledge base's. */
    public static WordLists shipped() {
        WordLists lists = new WordLists();
        for (WordClass wordClass : WordClass.values()) {
            if (!NAMES.contains(wordClass) && !DERIVED.contains(wordClass)) {
                String file = wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
                ListFile.lines("/names/" + file + ".txt").forEach(word -> add(lists.byWord, word, wordClass));
            }
        }
        lists.addNames("/names/given.tsv", WordClass.GIVEN_NAME, WordClass.DOUBTFUL_GIVEN_NAME);
        lists.addNames("/names/surnames.tsv", WordClass.SURNAME, WordClass.DOUBTFUL_SURNAME);
        return lists;
    }

    Set<WordClass> classesOf(String word) {
        EnumSet<WordClass> found = EnumSet.noneOf(WordClass.class);
        String plain = plain(word);
        addAll(found, plain, EnumSet.allOf(WordClass.class));
        int first = plain.indexOf('-');
        if (first > 0) {
            addAll(found, plain.substring(0, first), FIRST_PARTS);
            addAll(found, plain.substring(plain.lastIndexOf('-') + 1), LAST_PARTS);
        }
        settleCase(word, found);
        return found;
    }

    private static void settleCase(String word, EnumSet<WordClass> found) {
        if (!Shapes.hasCapitalPart(word)) {
            boolean facility = found.contains(WordClass.FACILITY_END);
            boolean landscape = found.contains(WordClass.LANDSCAPE_END);
            found.retainAll(ANY_CASE);
            addIf(facility, WordClass.FACILITY_NOUN, found);
            addIf(landscape, WordClass.LANDSCAPE_NOUN, found);
        } else {
            boolean role = found.remove(WordClass.ROLE);
            addIf(role && Collections.disjoint(found, NAMES), WordClass.CAPITAL_ROLE, found);
        }
        if (Shapes.isUpper(word)) {
            found.remove(WordClass.PARTICLE);
        }
    }

    private static void addIf(boolean condition, WordClass wordClass, EnumSet<WordClass> found) {
        if (condition) {
            found.add(wordClass);
        }
    }

    private void addAll(EnumSet<WordClass> found, String word, Set<WordClass> admitted) {
        EnumSet<WordClass> listed = byWord.get(word);
        if (listed == null) {
            String key = NameKey.of(word);
            listed = NameKey.isDistinctive(key) ? byKey.get(key) : null;
        }
        if (listed != null) {
            listed.stream().filter(admitted::contains).forEach(found::add);
        }
    }

    private void addNames(String resource, WordClass usual, WordClass doubtful) {
        for (String line : ListFile.lines(resource)) {
            String[] columns = line.split("\t", -1);
            WordClass wordClass = columns.length > 2 && columns[2].equals("word") ? doubtful : usual;
            add(byWord, columns[0].toLowerCase(Locale.ROOT), wordClass);
            if (wordClass == usual) {
                add(byKey, NameKey.of(columns[0]), wordClass);
            }
        }
    }

    private static void add(Map<String, EnumSet<WordClass>> table, String word, WordClass wordClass) {
        table.computeIfAbsent(word, unused -> EnumSet.noneOf(WordClass.class)).add(wordClass);
    }

    /** In lower case; an abbreviation's stop says nothing. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int stop = lower.length() - 1;
        return stop > 1 && lower.indexOf('.') == stop ? lower.substring(0, stop) : lower;
    }
}
