package org.watchline.nlp;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.watchline.nlp";

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> engineKnowsNoFramework() {
        return HouseRules.pure(
                ROOT,
                ROOT + ".engine..",
                ROOT + ".language..",
                ROOT + ".lexicon..",
                ROOT + ".model..",
                ROOT + ".morphology..",
                ROOT + ".sentence..",
                ROOT + ".temporal..",
                ROOT + ".text..",
                ROOT + ".token..");
    }
}
