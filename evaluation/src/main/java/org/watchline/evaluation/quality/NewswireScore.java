package org.watchline.evaluation.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.text.CodePoints;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.evaluation.gold.MarkedText.MarkedName;

/** People, organisations and places in marked sentences, by exact span and type; everything else is left out. */
final class NewswireScore {

    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    private final TypeTallies tallies = new TypeTallies();

    void add(MarkedText gold, List<Mention> mentions, Mistakes mistakes) {
        Set<Name> wanted = wanted(gold);
        Set<Name> found = found(mentions);
        for (Name name : wanted) {
            if (found.contains(name)) {
                tallies.of(name.type()).right();
            } else {
                tallies.of(name.type()).missed();
                mistakes.add("newswire", "missed", name.type(), name.start(), name.end());
            }
        }
        found.stream().filter(name -> !wanted.contains(name)).forEach(name -> {
            tallies.of(name.type()).spurious();
            mistakes.add("newswire", "spurious", name.type(), name.start(), name.end());
        });
    }

    TypeTallies tallies() {
        return tallies;
    }

    private static Set<Name> wanted(MarkedText gold) {
        CodePoints offsets = CodePoints.of(gold.text());
        Set<Name> wanted = new HashSet<>();
        for (MarkedName name : gold.names()) {
            String type = Coarse.of(EntityType.valueOf(name.type()));
            if (TYPES.contains(type)) {
                wanted.add(new Name(offsets.offsetAt(name.start()), offsets.offsetAt(name.end()), type));
            }
        }
        return wanted;
    }

    private static Set<Name> found(List<Mention> mentions) {
        Set<Name> found = new HashSet<>();
        for (Mention mention : mentions) {
            String type = Coarse.of(mention.type());
            if (mention.field() == Field.TEXT && TYPES.contains(type)) {
                found.add(new Name(mention.start(), mention.end(), type));
            }
        }
        return found;
    }

    private record Name(int start, int end, String type) {}
}
