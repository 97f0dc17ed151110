package org.watchline.nlp.name;

import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.text.Overlaps;

/** Decides between candidates that claim the same words. */
final class Resolver {

    /** The longest first; of equally long ones, the one whose finder errs least. */
    private static final Comparator<NameMention> BEST_FIRST = Comparator.comparingInt(
                    (NameMention name) -> -name.span().length())
            .thenComparingInt(Resolver::rank)
            .thenComparingDouble(name -> -name.score())
            .thenComparingInt(name -> name.span().start())
            .thenComparing(NameMention::type);

    /** The score of rules that err less often than the model. */
    private static final double SURE = 0.85;

    private Resolver() {}

    /** The candidates that remain, in the order of the text. */
    static List<NameMention> resolved(List<NameMention> candidates) {
        return Overlaps.resolved(candidates, NameMention::span, BEST_FIRST);
    }

    private static int rank(NameMention name) {
        if (name.by() == Finder.LEXICON) {
            return 0;
        }
        if (name.by() == Finder.RULE && name.score() >= SURE) {
            return 1;
        }
        return name.by() == Finder.MODEL ? 2 : 3;
    }
}
