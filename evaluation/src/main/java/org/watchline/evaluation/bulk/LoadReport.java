package org.watchline.evaluation.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.watchline.store.db.StoreSize;

/** How long a load took, step by step, and what it takes on disk. */
public final class LoadReport {

    private final List<Step> steps = new ArrayList<>();

    /** A step; of a load that was resumed, as far as this run took it. */
    record Step(String name, double seconds, int articles) {}

    void step(String name, double seconds, int articles) {
        steps.add(new Step(name, seconds, articles));
    }

    /** Of all steps. */
    public double seconds() {
        return steps.stream().mapToDouble(Step::seconds).sum();
    }

    /** How many articles were written. */
    public int articles() {
        return steps.isEmpty() ? 0 : steps.get(0).articles();
    }

    /** The report as lines of Markdown. */
    List<String> markdown(StoreSize size) {
        List<String> lines = new ArrayList<>(List.of(
                "# A bulk load",
                "",
                String.format(
                        Locale.ROOT,
                        "%d articles in %.0f s: %.0f/s; written by `evaluation load --jdbc`. The corpus has %d articles.",
                        articles(),
                        seconds(),
                        articles() / Math.max(seconds(), 1),
                        size.articles()),
                "",
                "| step | seconds |",
                "|---|---:|"));
        steps.forEach(step -> lines.add(String.format(Locale.ROOT, "| %s | %.1f |", step.name(), step.seconds())));
        lines.addAll(List.of("", "| table | bytes per article |", "|---|---:|"));
        size.bytes().forEach((table, bytes) -> lines.add("| %s | %d |".formatted(table, bytes / size.divisor())));
        lines.add("| **all** | **%d** |".formatted(size.total() / size.divisor()));
        return lines;
    }

    /** Writes load.md and load.json. */
    void write(Path directory, StoreSize size) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve("load.md"), markdown(size));
        Map<String, Object> all = new TreeMap<>();
        all.put("steps", steps);
        all.put("seconds", seconds());
        all.put("articles", size.articles());
        all.put("bytes", size.bytes());
        all.put("bytesPerArticle", size.total() / size.divisor());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(directory.resolve("load.json").toFile(), all);
    }
}
