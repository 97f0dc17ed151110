package org.watchline.nlp.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchline.knowledge.name.NameKey;
import org.watchline.knowledge.name.NameParts;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Token;

/**
 * Tells surnames from the tribes that they are the names of: after "Noor Wali Mehsud", "Mehsud said" is the man. A
 * tribe or nation in the singular has a noun behind it or a determiner before it.
 */
final class Surnames {

    private static final Set<String> OF_A_PERSON = Set.of("VERB", "AUX", "PART");
    private static final Set<String> OF_A_PEOPLE = Set.of("DET", "ADJ", "NUM", "PRON");

    private final Set<String> surnames = new HashSet<>();

    /** @param article all names of the article */
    Surnames(List<Sighting> article) {
        for (Sighting name : article) {
            List<String> parts = name.family() == Family.PERSON && name.name().indexOf(' ') > 0
                    ? NameParts.of(name.name())
                    : List.of();
            if (parts.size() > 1) {
                surnames.add(parts.get(parts.size() - 1));
            }
        }
    }

    /** Whether a name of a people is one of the article's persons. */
    boolean isPerson(Sighting name) {
        return name.family() == Family.PEOPLE
                && surnames.contains(NameKey.of(name.name()))
                && name.reading()
                        .sentenceAt(name.span().start())
                        .filter(sentence -> standsLikeAPerson(name, sentence))
                        .isPresent();
    }

    private static boolean standsLikeAPerson(Sighting name, ReadSentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.firstTokenFrom(name.span().start());
        int next = sentence.firstTokenFrom(name.span().end());
        boolean beforeVerb =
                next < tokens.size() && OF_A_PERSON.contains(tokens.get(next).pos());
        return beforeVerb
                && (first == 0 || !OF_A_PEOPLE.contains(tokens.get(first - 1).pos()));
    }
}
