package org.watchline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.access.Scope;

/** Walks the description of the API: every operation lets in whom it should, and nobody else. */
@QuarkusTest
@TestProfile(KeysProfile.class)
class ScopeIT {

    private static final Map<Scope, String> KEYS = new EnumMap<>(Scope.class);
    private static final Map<String, String> USELESS = new HashMap<>();

    @BeforeEach
    void giveOutKeys() {
        if (KEYS.isEmpty()) {
            Arrays.stream(Scope.values()).forEach(scope -> KEYS.put(scope, GivenKeys.allowing(scope)));
            USELESS.put(GivenKeys.expired(), "key-expired");
            USELESS.put(GivenKeys.revoked(), "key-revoked");
            USELESS.put(GivenKeys.unknown(), "key-unknown");
            USELESS.put("wl_", "key-unknown");
        }
    }

    static Stream<DescribedOperation> operations() {
        return DescribedOperation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void takesTheScopeThatItsKindTakes(DescribedOperation operation) {
        assertThat(operation.scopes()).isEqualTo(expected(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesWhoPresentsNoKey(DescribedOperation operation) {
        Answer answer = Answer.to(operation.question());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"watchline\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("/problems/key-required\"");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesKeysThatHoldNoMoreOrNeverDid(DescribedOperation operation) {
        USELESS.forEach((key, reason) -> {
            Answer answer = Answer.to(operation.question().with(key));

            assertThat(answer.status()).as(reason).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).as(reason).contains("invalid_token");
            assertThat(answer.body()).contains("/problems/" + reason + "\"");
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void letsInTheRightScopesAndNoOther(DescribedOperation operation) {
        KEYS.forEach((scope, key) -> {
            Answer answer = Answer.to(operation.question().with(key));

            boolean allowed = labels(Scope.impliedBy(List.of(scope))).stream().anyMatch(operation.scopes()::contains);
            assertThat(answer.isRefusal())
                    .as("%s refused: %s", scope, answer.body())
                    .isEqualTo(!allowed);
            if (!allowed) {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
                assertThat(answer.body()).contains(String.join(" or ", operation.scopes()));
            }
        });
    }

    @Test
    void measurementsAreForReaders() {
        assertThat(Answer.to(Question.get("/q/metrics")).status()).isEqualTo(401);
        assertThat(Answer.to(Question.get("/q/metrics").with(KEYS.get(Scope.SUBMIT)))
                        .status())
                .isEqualTo(403);
        assertThat(Answer.to(Question.get("/q/metrics").with(KEYS.get(Scope.READ)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void healthAndTheDescriptionAreForEverybody() {
        for (String path : List.of("/q/health", "/q/health/ready", "/q/openapi", "/console/console.css", "/help")) {
            assertThat(Answer.to(Question.get(path)).status()).as(path).isEqualTo(200);
            assertThat(Answer.to(Question.get(path).with(GivenKeys.unknown())).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** Told here once more, so that a wrong annotation is not simply believed. */
    private static Set<String> expected(DescribedOperation operation) {
        boolean reads = operation.method().equals("GET");
        String place = operation.path().replaceFirst("/api/v1/([a-z]+).*", "$1");
        if (place.equals("keys") || place.equals("deadletters")) {
            return Set.of("admin");
        }
        if (operation.path().endsWith("/status")) {
            return Set.of("read", "submit");
        }
        if (reads) {
            return Set.of("read");
        }
        if (operation.path().equals("/api/v1/articles")) {
            return Set.of("submit");
        }
        return Set.of(Set.of("articles", "runs", "replays").contains(place) ? "admin" : "curate");
    }

    private static Set<String> labels(Set<Scope> scopes) {
        return scopes.stream().map(Scope::label).collect(Collectors.toSet());
    }
}
