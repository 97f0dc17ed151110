package org.watchline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> contractsFollowThem() {
        return HouseRules.of("org.watchline.contracts");
    }

    @TestFactory
    Stream<DynamicTest> contractsArePure() {
        return HouseRules.pure("org.watchline.contracts", "org.watchline.contracts..");
    }

    @Test
    void aBrokenRuleFails() {
        assertThat(HouseRules.pure("org.watchline.testkit", "org.watchline.testkit..")
                        .toList())
                .anySatisfy(rule -> assertThat(catchFailure(rule)).hasMessageContaining("io.quarkus"));
    }

    private static Throwable catchFailure(DynamicTest rule) {
        try {
            rule.getExecutable().execute();
        } catch (Throwable failure) {
            return failure;
        }
        return new AssertionFailedError("the rule holds");
    }
}
