package org.watchline.outbound;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.of("org.watchline.outbound");
    }

    @TestFactory
    Stream<DynamicTest> needsNoFramework() {
        return HouseRules.pure("org.watchline.outbound", "org.watchline.outbound..");
    }
}
