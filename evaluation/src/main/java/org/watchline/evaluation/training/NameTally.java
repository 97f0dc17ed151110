package org.watchline.evaluation.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names found and missed, by type. */
final class NameTally {

    private final Map<String, int[]> byType = new TreeMap<>();

    /** A name with where it stands. */
    record Name(int start, int end, String type) {}

    void add(Collection<Name> wanted, Collection<Name> found) {
        Set<Name> right = new HashSet<>(wanted);
        right.retainAll(found);
        right.forEach(name -> count(name, 0));
        found.stream().filter(name -> !right.contains(name)).forEach(name -> count(name, 1));
        wanted.stream().filter(name -> !right.contains(name)).forEach(name -> count(name, 2));
    }

    void add(NameTally other) {
        other.byType.forEach((type, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                byType.computeIfAbsent(type, unused -> new int[3])[i] += counts[i];
            }
        });
    }

    /** Precision, recall and their harmonic mean of each type and of all, each 0 to 1. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        int[] all = new int[3];
        byType.forEach((type, counts) -> {
            scores.put(type, Score.of(counts));
            for (int i = 0; i < counts.length; i++) {
                all[i] += counts[i];
            }
        });
        scores.put("all", Score.of(all));
        return scores;
    }

    private void count(Name name, int index) {
        byType.computeIfAbsent(name.type(), unused -> new int[3])[index]++;
    }

    /** @param names how many there are to find */
    record Score(double precision, double recall, double f1, int names) {

        private static Score of(int[] counts) {
            double precision = ratio(counts[0], counts[0] + counts[1]);
            double recall = ratio(counts[0], counts[0] + counts[2]);
            double sum = precision + recall;
            return new Score(
                    precision, recall, sum == 0 ? 0 : rounded(2 * precision * recall / sum), counts[0] + counts[2]);
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : rounded((double) part / whole);
        }

        private static double rounded(double value) {
            return Math.round(value * 1000) / 1000.0;
        }
    }
}
