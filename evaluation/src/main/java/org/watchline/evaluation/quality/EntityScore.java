package org.watchline.evaluation.quality;

import java.util.Optional;
import org.watchline.contracts.annotation.Mention;
import org.watchline.evaluation.gold.GoldEntity;
import org.watchline.evaluation.quality.Alignment.Pair;

/** Names and dates by exact span and type. */
final class EntityScore {

    private final TypeTallies tallies = new TypeTallies();

    void add(Alignment aligned, Mistakes mistakes) {
        for (Pair pair : aligned.pairs()) {
            if (pair.sameType()) {
                tallies.of(pair.gold().type()).right();
            } else {
                tallies.of(pair.gold().type()).missed();
                tallies.of(Coarse.of(pair.found().type())).spurious();
                mistake(mistakes, "wrong type", pair.gold(), pair.found());
            }
        }
        for (GoldEntity missed : aligned.missed()) {
            tallies.of(missed.type()).missed();
            Optional<Mention> near = aligned.spurious().stream()
                    .filter(mention -> missed.overlaps(mention.start(), mention.end()))
                    .findFirst();
            if (near.isPresent()) {
                mistake(mistakes, "wrong span", missed, near.get());
            } else {
                mistakes.add("entities", "missed", missed.type(), missed.start(), missed.end());
            }
        }
        for (Mention spurious : aligned.spurious()) {
            tallies.of(Coarse.of(spurious.type())).spurious();
            if (aligned.missed().stream().noneMatch(m -> m.overlaps(spurious.start(), spurious.end()))) {
                String what = "%s by %s".formatted(spurious.type(), spurious.by());
                mistakes.add("entities", "spurious", what, spurious.start(), spurious.end());
            }
        }
    }

    TypeTallies tallies() {
        return tallies;
    }

    private static void mistake(Mistakes mistakes, String kind, GoldEntity wanted, Mention found) {
        String what = "%s, found %s “%s” by %s".formatted(wanted.type(), found.type(), found.text(), found.by());
        mistakes.add("entities", kind, what, wanted.start(), wanted.end());
    }
}
