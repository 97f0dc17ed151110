package org.watchline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.access.Scope;

/** Walks the pages of the console as the API's description does not have them: by their resources. */
@QuarkusTest
@TestProfile(KeysProfile.class)
class PageScopeIT {

    private static final Map<Scope, String> KEYS = new EnumMap<>(Scope.class);

    /** A page, and any of the scopes that it takes; none where it is for everybody. */
    record ConsolePage(String path, Set<String> scopes) {

        @Override
        public String toString() {
            return path;
        }
    }

    @BeforeEach
    void giveOutKeys() {
        if (KEYS.isEmpty()) {
            Arrays.stream(Scope.values()).forEach(scope -> KEYS.put(scope, GivenKeys.allowing(scope)));
        }
    }

    static Stream<ConsolePage> pages() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.watchline.gateway.console")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(GET.class))
                                .map(method -> new ConsolePage(pathOf(type, method), scopesOf(type, method))));
    }

    static Stream<ConsolePage> guarded() {
        return pages().filter(page -> !page.scopes().isEmpty());
    }

    @Test
    void onlyTheDoorAndTheHelpAreForEverybody() {
        assertThat(pages().filter(page -> page.scopes().isEmpty()).map(ConsolePage::path))
                .containsExactlyInAnyOrder("/login", "/help");
        assertThat(guarded()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoIsNotSignedInIsLedToTheDoor(ConsolePage page) {
        Answer answer = Answer.to(Question.page(page.path()));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/login?then=%2F");
        assertThat(Answer.to(Question.get(page.path())).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aPageTakesItsScopesAndNoOther(ConsolePage page) {
        KEYS.forEach((scope, key) -> {
            Answer answer = Answer.to(Question.get(page.path()).with(key));

            boolean allowed =
                    Scope.impliedBy(List.of(scope)).stream().map(Scope::label).anyMatch(page.scopes()::contains);
            assertThat(answer.isRefusal())
                    .as("%s refused: %s", scope, answer.body())
                    .isEqualTo(!allowed);
        });
    }

    private static String pathOf(JavaClass type, JavaMethod method) {
        String path = type.getAnnotationOfType(Path.class).value()
                + (method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "");
        return path.replaceAll("/+", "/")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static Set<String> scopesOf(JavaClass type, JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Set.of();
        }
        RolesAllowed allowed = method.isAnnotatedWith(RolesAllowed.class)
                ? method.getAnnotationOfType(RolesAllowed.class)
                : type.getAnnotationOfType(RolesAllowed.class);
        return Arrays.stream(allowed.value()).collect(Collectors.toSet());
    }
}
