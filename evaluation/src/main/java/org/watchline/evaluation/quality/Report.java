package org.watchline.evaluation.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes an evaluation as Markdown. */
final class Report {

    private Report() {}

    static String of(String title, String runId, Scores scores, int examples) {
        StringBuilder report = new StringBuilder("# %s%n%nRun %s%n%n".formatted(title, runId));
        report.append("| measured on | measure | value | detail |%n|---|---|---|---|%n".formatted());
        for (Measure measure : Measures.of(scores)) {
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %s |%n",
                    measure.group(),
                    measure.name(),
                    measure.value(),
                    measure.detail()));
        }
        appendMistakes(report, scores.mistakes(), examples);
        return report.toString();
    }

    private static void appendMistakes(StringBuilder report, List<Mistake> mistakes, int examples) {
        Map<String, List<Mistake>> byKind = mistakes.stream()
                .collect(Collectors.groupingBy(
                        mistake -> mistake.measure() + ": " + mistake.kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, list) -> {
            report.append("%n## %s (%d)%n%n".formatted(kind, list.size()));
            list.stream()
                    .limit(examples)
                    .forEach(mistake -> report.append(
                            "- %s · %s · %s%n".formatted(mistake.article(), mistake.what(), mistake.context())));
        });
    }
}
