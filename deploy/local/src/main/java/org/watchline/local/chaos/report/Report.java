package org.watchline.local.chaos.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.local.chaos.check.Verdict;
import org.watchline.local.chaos.check.Violation;

/**
 * The result of a campaign.
 *
 * @param seconds for which things were broken
 * @param rate articles a second
 */
public record Report(long seed, long seconds, double rate, Verdict verdict, List<FaultOutcome> faults) {

    private static final ObjectMapper JSON = ContractCodec.mapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int MOST_SHOWN = 50;

    /** Writes it for programs and for people. */
    public void write(Path json, Path text) {
        try {
            Files.write(json, JSON.writeValueAsBytes(tree()));
            Files.write(text, lines());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + json, e);
        }
    }

    /** For people, in Markdown. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Fault campaign, seed %d, %d s, %.1f articles/s".formatted(seed, seconds, rate));
        lines.add("");
        counts().forEach((name, count) -> lines.add("- %s: %d".formatted(name, count)));
        lines.add("");
        lines.add("| fault | injected | recovered | disturbed by the next | recovery p50 | max |");
        lines.add("|---|---:|---:|---:|---:|---:|");
        RecoveryTable.of(faults).forEach(row -> lines.add(line(row)));
        lines.add(line(RecoveryTable.total(faults)));
        faults.stream()
                .filter(fault -> fault.leftOut() != null)
                .map(fault -> "Left out: " + fault.kind() + ", " + fault.leftOut())
                .distinct()
                .forEach(lines::add);
        lines.add("");
        lines.add(verdict.isGood() ? "Every invariant holds." : "BROKEN: " + byInvariant());
        verdict.violations().stream().limit(MOST_SHOWN).forEach(violation -> lines.add("- " + violation));
        return lines;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("accepted", verdict.accepted());
        counts.put("of these stored", verdict.stored());
        counts.put("of these dead-lettered", verdict.deadLettered());
        counts.put("of these rejected", verdict.rejected());
        counts.put("refused", verdict.refused());
        counts.put("unknown", verdict.unknown());
        counts.put("articles", verdict.articles());
        counts.put("revisions", verdict.revisions());
        counts.put("poison records", verdict.poison());
        counts.put("lost", (long) verdict.lost().size());
        counts.put("doubled", verdict.doubled());
        return counts;
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seed", seed);
        tree.put("seconds", seconds);
        tree.put("rate", rate);
        tree.putAll(counts());
        tree.put("lostIds", verdict.lost());
        tree.put(
                "violations",
                verdict.violations().stream().map(Violation::toString).toList());
        tree.put("recovery", RecoveryTable.of(faults));
        tree.put("recoveryOfAll", RecoveryTable.total(faults));
        tree.put("faults", faults);
        return tree;
    }

    private Map<String, Long> byInvariant() {
        Map<String, Long> counts = new LinkedHashMap<>();
        verdict.violations()
                .forEach(violation -> counts.merge(violation.invariant().label(), 1L, Long::sum));
        return counts;
    }

    private static String line(RecoveryTable.Row row) {
        return "| %s | %d | %d | %d | %s | %s |"
                .formatted(
                        row.kind(),
                        row.injected(),
                        row.measured(),
                        row.disturbed(),
                        seconds(row.p50Millis()),
                        seconds(row.maxMillis()));
    }

    private static String seconds(@Nullable Long millis) {
        return millis == null ? "–" : "%.1f s".formatted(millis / 1000.0);
    }
}
