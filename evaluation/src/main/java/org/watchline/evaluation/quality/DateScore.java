package org.watchline.evaluation.quality;

import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldCitation;
import org.watchline.evaluation.quality.Alignment.Pair;

/** Values of the dates outside of citations; a date that was not found is a wrong value. */
final class DateScore {

    private final Tally values = new Tally();

    void add(GoldArticle gold, Alignment aligned, Mistakes mistakes) {
        for (Pair pair : aligned.pairs()) {
            if (!isWanted(pair.gold().type(), pair.gold().id(), pair.gold().start(), gold.citations())) {
                continue;
            }
            String found = pair.found().type() == EntityType.DATE ? pair.found().value() : null;
            if (pair.gold().id().equals(found)) {
                values.right();
            } else {
                values.missed();
                String what = pair.gold().id() + ", found " + found;
                mistakes.add(
                        "dates",
                        "wrong value",
                        what,
                        pair.gold().start(),
                        pair.gold().end());
            }
        }
        aligned.missed().stream()
                .filter(missed -> isWanted(missed.type(), missed.id(), missed.start(), gold.citations()))
                .forEach(missed -> values.missed());
    }

    Tally values() {
        return values;
    }

    private static boolean isWanted(String type, String value, int start, List<GoldCitation> citations) {
        return type.equals("DATE")
                && !value.isEmpty()
                && citations.stream().noneMatch(cited -> cited.start() <= start && start < cited.end());
    }
}
