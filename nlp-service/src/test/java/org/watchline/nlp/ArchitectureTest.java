package org.watchline.nlp;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.watchline.nlp";

    /**
     * Which packages each package of the engine may use. The steps hand {@code document}'s records to each other by way
     * of {@code engine}, so hardly any knows another; what is found later cannot reach back.
     */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("model", List.of()),
            Map.entry("document", List.of("text")),
            Map.entry("language", List.of("model")),
            Map.entry("structure", List.of("document", "text")),
            Map.entry("sentence", List.of("model", "text")),
            Map.entry("token", List.of("model", "text")),
            Map.entry("morphology", List.of("document", "model", "text", "token")),
            Map.entry("temporal", List.of("document", "text")),
            Map.entry("citation", List.of("document", "text")),
            Map.entry("lexicon", List.of("text", "token")),
            Map.entry("name", List.of("document", "lexicon", "model", "text")),
            Map.entry("identity", List.of("document", "text")),
            Map.entry("clause", List.of("document", "text")),
            Map.entry("event", List.of("clause", "document", "text")),
            Map.entry("quote", List.of("document", "text")),
            Map.entry("role", List.of("document", "text")),
            Map.entry("topic", List.of("document")),
            Map.entry("curation", List.of())));

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> engineKnowsNoFramework() {
        Stream<String> engine = Stream.concat(MAY_USE.keySet().stream(), Stream.of("engine"));
        return HouseRules.pure(ROOT, engine.map(ArchitectureTest::packages).toArray(String[]::new));
    }

    @Test
    void whatIsFoundFlowsOneWay() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture()
                .layer("service")
                .definedBy(ROOT)
                .layer("stream")
                .definedBy(packages("stream"))
                .layer("engine")
                .definedBy(packages("engine"));
        for (String step : MAY_USE.keySet()) {
            layers = layers.layer(step).definedBy(packages(step));
        }
        for (Map.Entry<String, List<String>> step : MAY_USE.entrySet()) {
            layers = restrict(layers, step.getKey(), step.getValue());
        }
        layers.whereLayer("engine")
                .mayOnlyBeAccessedByLayers("service", "stream")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT));
    }

    private static LayeredArchitecture restrict(LayeredArchitecture layers, String step, Collection<String> used) {
        return used.isEmpty()
                ? layers.whereLayer(step).mayNotAccessAnyLayer()
                : layers.whereLayer(step).mayOnlyAccessLayers(used.toArray(String[]::new));
    }

    private static String packages(String step) {
        return ROOT + "." + step + "..";
    }
}
