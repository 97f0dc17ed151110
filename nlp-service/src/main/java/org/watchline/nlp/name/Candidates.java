package org.watchline.nlp.name;

import java.util.BitSet;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** Drops candidates that look like names and are none. */
final class Candidates {

    private Candidates() {}

    static List<NameMention> plausible(NameSentence sentence, List<NameMention> candidates) {
        BitSet titles = QuotedTitles.in(sentence);
        return candidates.stream()
                .filter(candidate -> isPlausible(sentence, candidate, candidates))
                .filter(candidate -> candidate.by() != Finder.MODEL
                        || !titles.get(sentence.wordStartingAt(candidate.span().start())))
                .toList();
    }

    private static boolean isPlausible(NameSentence sentence, NameMention name, List<NameMention> candidates) {
        if (name.match() != null && name.match().cutOff() > 0) {
            // Arabic writes small words onto names; that it begins within a word says nothing against it.
            return true;
        }
        int from = sentence.wordStartingAt(name.span().start());
        int end = from < 0 ? -1 : sentence.wordEnd(from, name.span().end());
        if (from < 0
                || end <= from
                || sentence.word(end - 1).span().end() != name.span().end()) {
            return false;
        }
        return name.by() == Finder.LEXICON
                || !(isOffice(sentence, from, end, name.type())
                        || isSection(sentence, from, end)
                        || swallowsPerson(sentence, name, from, end, candidates));
    }

    /** "the Supreme Leader", "their Khalifa": an office with a capital, not the name of who holds it. */
    private static boolean isOffice(NameSentence sentence, int from, int end, EntityType type) {
        int last = end - 1;
        boolean office = sentence.is(last, WordClass.TITLE) || sentence.is(last, WordClass.CAPITAL_ROLE);
        boolean also = sentence.is(last, WordClass.SURNAME)
                || sentence.is(last, WordClass.DOUBTFUL_SURNAME)
                || sentence.is(last, WordClass.ORGANISATION_END);
        if (type == EntityType.PERSON) {
            return office && end - from == 1 && (!also || sentence.is(from - 1, WordClass.FUNCTION_WORD));
        }
        return office && !also;
    }

    /** "Article 8": a part of some law. */
    private static boolean isSection(NameSentence sentence, int from, int end) {
        return end - from == 2
                && (sentence.isMark(from, "Article") || sentence.isMark(from, "Section"))
                && Character.isDigit(sentence.word(from + 1).text().charAt(0));
    }

    /** "Danish Trade Minister Karen Holm": no organisation where the words behind a title are a person's name. */
    private static boolean swallowsPerson(
            NameSentence sentence, NameMention name, int from, int end, List<NameMention> candidates) {
        if (name.type() == EntityType.PERSON) {
            return false;
        }
        for (int i = from + 1; i < end; i++) {
            int start = sentence.word(i).span().start();
            boolean titled = sentence.is(i - 1, WordClass.TITLE) || sentence.is(i - 1, WordClass.CAPITAL_ROLE);
            if (titled
                    && candidates.stream()
                            .anyMatch(other -> other.type() == EntityType.PERSON
                                    && other.span().start() == start
                                    && other.span().end() >= name.span().end())) {
                return true;
            }
        }
        return false;
    }
}
