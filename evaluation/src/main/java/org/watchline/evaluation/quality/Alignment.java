package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Mention;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldEntity;

/**
 * Which found mention stands where which marked one does.
 *
 * @param pairs mentions with exactly the span of a marked one, whatever their type
 * @param missed marked, without a mention of the same span
 * @param spurious mentions without a marked one of the same span, and not optional
 */
record Alignment(List<Pair> pairs, List<GoldEntity> missed, List<Mention> spurious) {

    record Pair(GoldEntity gold, Mention found) {

        boolean sameType() {
            return gold.type().equals(Coarse.of(found.type()));
        }
    }

    static Alignment of(GoldArticle gold, List<Mention> mentions) {
        List<Mention> left = new ArrayList<>(mentions.stream()
                .filter(mention -> mention.field() == Field.TEXT)
                .toList());
        List<Pair> pairs = new ArrayList<>();
        List<GoldEntity> missed = new ArrayList<>();
        List<GoldEntity> optional = new ArrayList<>(gold.optional());
        for (GoldEntity wanted : gold.entities()) {
            if (wanted.optional()) {
                optional.add(wanted);
                continue;
            }
            Optional<Mention> found = left.stream()
                    .filter(mention -> wanted.isAt(mention.start(), mention.end(), mention.text()))
                    .findFirst();
            found.ifPresentOrElse(
                    mention -> {
                        pairs.add(new Pair(wanted, mention));
                        left.remove(mention);
                    },
                    () -> missed.add(wanted));
        }
        left.removeIf(mention -> optional.stream().anyMatch(o -> o.overlaps(mention.start(), mention.end())));
        return new Alignment(List.copyOf(pairs), List.copyOf(missed), List.copyOf(left));
    }
}
