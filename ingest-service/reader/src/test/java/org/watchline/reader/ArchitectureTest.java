package org.watchline.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.watchline.reader";

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> knowsNoFramework() {
        return HouseRules.pure(ROOT, ROOT + "..");
    }
}
