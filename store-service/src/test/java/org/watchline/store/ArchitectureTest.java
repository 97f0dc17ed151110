package org.watchline.store;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> followsTheHouseRules() {
        return HouseRules.of("org.watchline.store");
    }

    @TestFactory
    Stream<DynamicTest> decidesWithoutFrameworks() {
        return HouseRules.pure(
                "org.watchline.store",
                "org.watchline.store.revision..",
                "org.watchline.store.article..",
                "org.watchline.store.annotation..",
                "org.watchline.store.change..",
                "org.watchline.store.duplicate..",
                "org.watchline.store.event..",
                "org.watchline.store.status..",
                "org.watchline.store.deadletter..");
    }
}
