package org.watchline.ingest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    private static final String ROOT = "org.watchline.ingest";

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.of(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> decidesAboutArticlesWithoutAnyFramework() {
        return HouseRules.pure(ROOT, ROOT + ".article..", ROOT + ".html..");
    }
}
