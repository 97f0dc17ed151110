package org.watchline.nlp.name.word;

import java.util.Set;

/** What stands behind the hyphen of compounds with a name and is no part of it: participles, and few other words. */
final class CompoundEnds {

    private static final Set<String> OTHERS = Set.of(
            "led",
            "run",
            "held",
            "born",
            "made",
            "built",
            "bought",
            "fed",
            "won",
            "torn",
            "wide",
            "era",
            "style",
            "like",
            "type",
            "only",
            "bound",
            "friendly",
            "friend",
            "hostile",
            "loyal",
            "heavy",
            "free",
            "prone",
            "side",
            "majority",
            "minority",
            "dominant",
            "specific",
            "language",
            "medium",
            "first",
            "level",
            "grade",
            "border",
            "wing");

    private CompoundEnds() {}

    static boolean contain(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || OTHERS.contains(word);
    }
}
