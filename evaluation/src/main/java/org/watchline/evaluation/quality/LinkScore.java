package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.watchline.evaluation.quality.Alignment.Pair;

/**
 * Identity over all articles together: B-cubed (Bagga and Baldwin, 1998) over the names whose span was found, dates
 * left out.
 */
final class LinkScore {

    private final List<Linked> linked = new ArrayList<>();
    private int names;

    void add(Alignment aligned, Mistakes mistakes) {
        for (Pair pair : aligned.pairs()) {
            if (pair.gold().type().equals("DATE")) {
                continue;
            }
            names++;
            String found = pair.found().entityId();
            if (found == null) {
                mistakes.add(
                        "identity",
                        "unlinked",
                        pair.gold().id(),
                        pair.gold().start(),
                        pair.gold().end());
            } else {
                linked.add(new Linked(pair.gold().id(), found));
            }
        }
    }

    double share() {
        return names == 0 ? 1 : (double) linked.size() / names;
    }

    int names() {
        return names;
    }

    double precision() {
        return average(true);
    }

    double recall() {
        return average(false);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Share of the entities found that join names of different things. */
    double falseMergeRate() {
        Map<String, Set<String>> goldOfFound = partners(true);
        long merging =
                goldOfFound.values().stream().filter(gold -> gold.size() > 1).count();
        return goldOfFound.isEmpty() ? 0 : (double) merging / goldOfFound.size();
    }

    /** The things joined wrongly and the things divided, in words. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        partners(true).forEach((found, gold) -> {
            if (gold.size() > 1) {
                mistakes.add(new Mistake("identity", "merged", "all", found, String.join(", ", gold)));
            }
        });
        partners(false).forEach((gold, found) -> {
            if (found.size() > 1) {
                mistakes.add(new Mistake("identity", "split", "all", gold, String.join(", ", found)));
            }
        });
        return mistakes;
    }

    private Map<String, Set<String>> partners(boolean ofFound) {
        Map<String, Set<String>> partners = new TreeMap<>();
        for (Linked name : linked) {
            String key = ofFound ? name.found() : name.gold();
            String partner = ofFound ? name.gold() : name.found();
            partners.computeIfAbsent(key, unused -> new HashSet<>()).add(partner);
        }
        return partners;
    }

    private double average(boolean precision) {
        Map<String, Integer> cluster = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (Linked name : linked) {
            cluster.merge(precision ? name.found() : name.gold(), 1, Integer::sum);
            both.merge(name.gold() + "\n" + name.found(), 1, Integer::sum);
        }
        double sum = 0;
        for (Linked name : linked) {
            double shared = both.getOrDefault(name.gold() + "\n" + name.found(), 0);
            sum += shared / cluster.getOrDefault(precision ? name.found() : name.gold(), 1);
        }
        return linked.isEmpty() ? 1 : sum / linked.size();
    }

    private record Linked(String gold, String found) {}
}
