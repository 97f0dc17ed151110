package org.watchline.evaluation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of one text is in another, counted in runs of words as the article-extraction-benchmark of scrapinghub does:
 * what occurs twice is to be found twice.
 *
 * @param precision share of what was found that was wanted, from 0 to 1
 * @param recall share of what was wanted that was found, from 0 to 1
 */
record Overlap(double precision, double recall) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Compares runs of so many words; a text that is shorter is one run. */
    static Overlap of(String found, String wanted, int words) {
        Map<List<String>, Integer> foundRuns = runs(found, words);
        Map<List<String>, Integer> wantedRuns = runs(wanted, words);
        int common = 0;
        for (Map.Entry<List<String>, Integer> run : foundRuns.entrySet()) {
            common += Math.min(run.getValue(), wantedRuns.getOrDefault(run.getKey(), 0));
        }
        return new Overlap(share(common, foundRuns), share(common, wantedRuns));
    }

    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    private static double share(int common, Map<List<String>, Integer> runs) {
        int all = runs.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) common / all;
    }

    private static Map<List<String>, Integer> runs(String text, int words) {
        List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!all.isEmpty() && all.size() < words) {
            runs.put(all, 1);
        }
        for (int i = 0; i + words <= all.size(); i++) {
            runs.merge(new ArrayList<>(all.subList(i, i + words)), 1, Integer::sum);
        }
        return runs;
    }
}
