package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the engine is as good on the project's own test set as it was. */
class QualityGateTest {

    private static final Path CORPUS = Path.of("corpus");

    /** What a change for the better elsewhere may cost a measure. */
    private static final double TOLERANCE = 0.01;

    private static Map<String, Measure> measured = Map.of();

    @BeforeAll
    static void measure() throws IOException {
        measured = Measures.of(TestSet.ofProject(CORPUS).scoresOf(new Engine(null, Set.of()))).stream()
                .collect(Collectors.toMap(QualityGateTest::key, Function.identity()));
    }

    @Test
    void noMeasureFellBelowWhatItWas() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        expected()
                .forEach((key, value) -> softly.assertThat(measured.get(key).value())
                        .as("%s, of which: %s", key, measured.get(key).detail())
                        .isGreaterThanOrEqualTo(value - TOLERANCE));
        softly.assertAll();
    }

    @Test
    void everyMeasureHasAnExpectation() throws IOException {
        assertThat(expected()).containsOnlyKeys(measured.keySet());
    }

    private static String key(Measure measure) {
        return measure.group() + "/" + measure.name();
    }

    private static Map<String, Double> expected() throws IOException {
        List<String> lines = Files.readAllLines(CORPUS.resolve("test/expected.tsv"));
        Map<String, Double> expected = new HashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                expected.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return expected;
    }
}
