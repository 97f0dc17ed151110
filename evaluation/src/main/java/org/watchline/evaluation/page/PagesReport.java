package org.watchline.evaluation.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Writes the scores of pages as Markdown. */
final class PagesReport {

    /** Pages below it are listed. */
    private static final double GOOD = 0.98;

    private final StringBuilder report = new StringBuilder();

    private PagesReport() {}

    static String of(Map<String, List<PageScore>> sets, double pagesPerSecond) {
        PagesReport report = new PagesReport();
        report.line("# Articles found in pages");
        report.line("");
        report.line(
                "Means over pages. Words: multisets of words. Four-word runs: as in scrapinghub's article-extraction-benchmark.");
        report.line("Metadata: share of pages where the field is exactly as wanted (dates to the day).");
        report.line("");
        report.texts(sets);
        report.metadata(sets);
        report.line("");
        report.line("%.0f pages a second on one core, parsing included.", pagesPerSecond);
        sets.forEach(report::failures);
        return report.report.toString();
    }

    static double mean(List<PageScore> scores, ToDoubleFunction<PageScore> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }

    private void texts(Map<String, List<PageScore>> sets) {
        line("| pages | count | P words | R words | F1 words | P runs | R runs | F1 runs |");
        line("|---|---|---|---|---|---|---|---|");
        sets.forEach((name, scores) -> line(
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
                name,
                scores.size(),
                mean(scores, score -> score.words().precision()),
                mean(scores, score -> score.words().recall()),
                mean(scores, score -> score.words().f1()),
                mean(scores, score -> score.shingles().precision()),
                mean(scores, score -> score.shingles().recall()),
                mean(scores, score -> score.shingles().f1())));
        line("");
    }

    private void metadata(Map<String, List<PageScore>> sets) {
        line("| pages | title | date | authors | outlet | canonical URL | language |");
        line("|---|---|---|---|---|---|---|");
        sets.forEach((name, scores) -> {
            StringBuilder row = new StringBuilder("| " + name);
            for (PageScore.Field field : PageScore.Field.values()) {
                row.append(String.format(Locale.ROOT, " | %.3f", mean(scores, score -> score.isRight(field) ? 1 : 0)));
            }
            line("%s |", row);
        });
    }

    private void failures(String set, List<PageScore> scores) {
        line("");
        line("## What is wrong: %s", set);
        line("");
        scores.stream()
                .sorted(Comparator.comparingDouble(score -> score.words().f1()))
                .forEach(this::failure);
    }

    private void failure(PageScore score) {
        if (score.words().f1() < GOOD) {
            line(
                    "- %s: text P %.3f R %.3f",
                    score.name(), score.words().precision(), score.words().recall());
        }
        score.wrong()
                .forEach(wrong -> line(
                        "- %s: %s is `%s`, found `%s`",
                        score.name(), wrong.field().title(), wrong.wanted(), wrong.found()));
    }

    private void line(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
