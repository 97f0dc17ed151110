package org.watchline.nlp.text;

import java.util.Set;

/** Function words that, written with a capital, show that a sentence begins. */
final class SentenceOpeners {

    private static final Set<String> WORDS = Set.of(
            "A",
            "According",
            "After",
            "Although",
            "An",
            "And",
            "As",
            "At",
            "Before",
            "Both",
            "But",
            "By",
            "During",
            "For",
            "From",
            "He",
            "Her",
            "His",
            "How",
            "However",
            "I",
            "If",
            "In",
            "It",
            "Its",
            "Many",
            "Meanwhile",
            "Most",
            "No",
            "Not",
            "On",
            "Or",
            "She",
            "Since",
            "Some",
            "Such",
            "That",
            "The",
            "Their",
            "There",
            "These",
            "They",
            "This",
            "Those",
            "Though",
            "To",
            "We",
            "What",
            "When",
            "While",
            "Who",
            "Why",
            "With",
            "You");

    private SentenceOpeners() {}

    static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
