package org.watchline.nlp.name;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** Completes names of which only a part was known: a person's first name, a faction's behind its party's. */
final class FullNames {

    private static final int MOST_WORDS = 4;

    private FullNames() {}

    static NameMention of(NameSentence sentence, KnownNames known, NameMention name) {
        return name.type() == EntityType.ORG
                ? withFaction(sentence, known, name)
                : withFirstName(sentence, known, name);
    }

    /** "Hezb-e-Millat-Rasul": a hyphen and a word that is no name of its own. */
    private static NameMention withFaction(NameSentence sentence, KnownNames known, NameMention name) {
        int from = sentence.wordStartingAt(name.span().start());
        int end = from < 0 ? 0 : sentence.wordEnd(from, name.span().end());
        boolean compound = end > from
                && sentence.isMark(end, "-")
                && sentence.word(end).glued()
                && sentence.isCapital(end + 1)
                && sentence.word(end + 1).glued()
                && !sentence.isMark(end + 2, "-");
        return compound && known.at(end + 1).isEmpty() && !sentence.is(end + 1, WordClass.PEOPLE)
                ? new NameMention(sentence.span(from, end + 2), name.type(), name.by(), name.score(), null)
                : name;
    }

    private static NameMention withFirstName(NameSentence sentence, KnownNames known, NameMention name) {
        if (name.by() != Finder.MODEL || name.type() != EntityType.PERSON || sentence.isTitleCase()) {
            return name;
        }
        int from = sentence.wordStartingAt(name.span().start());
        int end = sentence.wordEnd(from, name.span().end());
        boolean whole = from < 2 || end - from >= MOST_WORDS || !isFirstName(sentence, known, from - 1);
        return whole ? name : new NameMention(sentence.span(from - 1, end), name.type(), name.by(), name.score(), null);
    }

    private static boolean isFirstName(NameSentence sentence, KnownNames known, int index) {
        NameWord word = sentence.word(index);
        boolean joined = sentence.word(index + 1).glued();
        return word.isCapital()
                && word.facts().isSpelt()
                && (!word.facts().isUpper() || word.facts().isInitial())
                && !joined
                && sentence.word(index - 1).facts().isSpelt()
                && known.at(index).isEmpty()
                && !isOther(word);
    }

    private static boolean isOther(NameWord word) {
        return word.is(WordClass.TITLE)
                || word.is(WordClass.CAPITAL_ROLE)
                || word.is(WordClass.FUNCTION_WORD)
                || word.is(WordClass.CALENDAR)
                || word.is(WordClass.PEOPLE)
                || word.is(WordClass.ORGANISATION_END)
                || word.is(WordClass.FACILITY_END)
                || word.is(WordClass.LANDSCAPE_END)
                || word.is(WordClass.DISTRICT_WORD);
    }
}
