package org.watchline.nlp.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.match.AliasIndex;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.text.Span;

/** Looks for the knowledge base's aliases. For any number of threads. */
public final class Lexicon {

    /**
     * In words, hyphens among them; more than any alias and its context have. Without a limit, sentences such as "A. A.
     * A." would be followed to their end from every word.
     */
    private static final int LONGEST_NAME = 20;

    private final AliasIndex index;
    private final WordStock stock;

    public Lexicon(KnowledgeBase knowledge) {
        index = AliasIndex.of(knowledge);
        stock = new WordStock(index);
    }

    /**
     * The longest name from every word of one sentence on; these may overlap.
     *
     * @param levelled text with levelled typography
     */
    public List<FoundName> find(String levelled, List<Span> tokens) {
        SentenceWords sentence = SentenceWords.of(levelled, tokens, stock);
        List<FoundName> names = new ArrayList<>();
        for (int from = 0; from < sentence.count(); from++) {
            Optional<AliasMatch> match = sentence.mayBegin(from) ? nameAt(sentence, from) : Optional.empty();
            if (match.isPresent()) {
                names.add(new FoundName(spanOf(match.get(), sentence, from), match.get()));
            }
        }
        return names;
    }

    private static Span spanOf(AliasMatch match, SentenceWords sentence, int from) {
        Span words = sentence.span(from, match.wordCount());
        return new Span(words.start() + match.cutOff(), words.end());
    }

    private Optional<AliasMatch> nameAt(SentenceWords sentence, int from) {
        Optional<AliasMatch> longest = longestAt(sentence, from, from + LONGEST_NAME);
        if (longest.isEmpty()) {
            return longest;
        }
        int last = from + longest.get().wordCount() - 1;
        // A possessive 's may stand within a name (People's Party) but does not belong to one that it ends.
        boolean tooLong = sentence.isClitic(last)
                || isTwoNames(sentence, from, longest.get())
                || isNameAndVerb(sentence, last, longest.get())
                || isDescription(longest.get());
        return tooLong && last > from ? longestAt(sentence, from, last) : longest;
    }

    /**
     * Writers set hyphens where aliases have spaces; but where each side is a name itself ("Pakistan-Taliban ties"),
     * the hyphen stands between two names.
     */
    private boolean isTwoNames(SentenceWords sentence, int from, AliasMatch match) {
        int hyphen = from + 1;
        return match.wordCount() == 3
                && sentence.isHyphen(hyphen)
                && match.alias().text().indexOf('-') < 0
                && longestAt(sentence, from, hyphen).isPresent()
                && longestAt(sentence, hyphen + 1, hyphen + 2).isPresent();
    }

    /** Spaces do not count, so that "Uzbekistan is" has the letters of more than one Uzbekistani. */
    private static boolean isNameAndVerb(SentenceWords sentence, int last, AliasMatch match) {
        String alias = match.alias().text();
        String word = sentence.words().get(last).text();
        return match.wordCount() == 2
                && Character.isLowerCase(word.charAt(0))
                && alias.indexOf(' ') < 0
                && alias.indexOf('-') < 0
                && alias.indexOf('\'') < 0;
    }

    /** "Indian consulate in Herat": names stand in it, but it is none itself. */
    private static boolean isDescription(AliasMatch match) {
        String alias = match.alias().text();
        int in = alias.indexOf(" in ");
        return in > 0 && Character.isLowerCase(alias.charAt(alias.lastIndexOf(' ', in - 1) + 1));
    }

    private Optional<AliasMatch> longestAt(SentenceWords sentence, int from, int limit) {
        return index.longestAt(sentence.words().subList(0, Math.min(limit, sentence.count())), from);
    }
}
