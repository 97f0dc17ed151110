package org.watchline.nlp.name.word;

import java.util.Locale;
import java.util.Set;

/** What is known of a word by itself. Compared by identity: a {@link WordMemory} has each word once. */
public final class WordFacts {

    private final String text;
    private final String lower;
    private final String shape;
    private final Set<WordClass> classes;
    private final boolean capital;
    private final String letters;

    WordFacts(String text, Set<WordClass> classes) {
        this.text = text;
        lower = text.toLowerCase(Locale.ROOT);
        shape = Shapes.of(text);
        this.classes = classes;
        capital = Shapes.hasCapitalPart(text);
        letters = Shapes.letters(text);
    }

    public String text() {
        return text;
    }

    public String lower() {
        return lower;
    }

    /** Its letters in lower case, without accents, hyphens and apostrophes. */
    String letters() {
        return letters;
    }

    /** Its letters by kind, runs shortened: {@code Xx}, {@code X.X.}, {@code Xx-x-Xx}. */
    public String shape() {
        return shape;
    }

    public Set<WordClass> classes() {
        return classes;
    }

    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether it, or a part of it behind a hyphen, begins with a capital (Karzai, al-Zawahiri). */
    public boolean isCapital() {
        return capital;
    }

    /** Whether it has at least two letters, all capitals. */
    public boolean isUpper() {
        return Shapes.isUpper(text);
    }

    /** Whether it is the initial of a person's name ("A."). */
    public boolean isInitial() {
        return shape.equals("X.") || shape.equals("X");
    }

    /** Whether it has any letter or digit. */
    public boolean isSpelt() {
        return !letters.isEmpty();
    }
}
