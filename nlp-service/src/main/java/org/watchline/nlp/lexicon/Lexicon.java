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

    public Lexicon(KnowledgeBase knowledge) {
        index = AliasIndex.of(knowledge);
    }

    /**
     * The longest name from every word of one sentence on; these may overlap.
     *
     * @param levelled text with levelled typography
     */
    public List<FoundName> find(String levelled, List<Span> tokens) {
        SentenceWords sentence = SentenceWords.of(levelled, tokens);
        List<FoundName> names = new ArrayList<>();
        for (int from = 0; from < sentence.count(); from++) {
            Optional<AliasMatch> match = nameAt(sentence, from);
            if (match.isPresent()) {
                names.add(new FoundName(sentence.span(from, match.get().wordCount()), match.get()));
            }
        }
        return names;
    }

    private Optional<AliasMatch> nameAt(SentenceWords sentence, int from) {
        Optional<AliasMatch> longest = longestAt(sentence, from, from + LONGEST_NAME);
        if (longest.isEmpty()) {
            return longest;
        }
        int last = from + longest.get().wordCount() - 1;
        // A possessive 's may stand within a name (People's Party) but does not belong to one that it ends.
        boolean tooLong = sentence.isClitic(last) || isTwoNames(sentence, from, longest.get());
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

    private Optional<AliasMatch> longestAt(SentenceWords sentence, int from, int limit) {
        return index.longestAt(sentence.words().subList(0, Math.min(limit, sentence.count())), from);
    }
}
