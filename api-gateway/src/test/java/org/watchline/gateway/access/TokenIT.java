package org.watchline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.StoreStub;

/** Tokens of an identity provider beside keys. */
@QuarkusTest
@TestProfile(TokenIT.WithProvider.class)
class TokenIT {

    private static final String AUDIENCE = "watchline";
    private final Instant soon = Instant.now().plus(Duration.ofHours(1));

    /** Keys and tokens are demanded. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProviderStub.class));
        }
    }

    @Test
    void theRolesOfATokenAreScopes() {
        String reader = IdentityProviderStub.token("a.reader", "\"read\", \"offline_access\"", AUDIENCE, soon);

        as(reader).get("/api/v1/articles").then().statusCode(200);
        as(reader).get("/api/v1/keys").then().statusCode(403);
        as(IdentityProviderStub.token("a.chief", "\"admin\"", AUDIENCE, soon))
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
        as(IdentityProviderStub.token("a.guest", "\"guest\"", AUDIENCE, soon))
                .get("/api/v1/articles")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsDoneIsRecordedUnderTheNameInTheToken() {
        // Given
        String article = UUID.randomUUID().toString();

        // When
        as(IdentityProviderStub.token("a.chief", "\"admin\"", AUDIENCE, soon))
                .contentType("application/json")
                .body("{\"author\": \"Somebody else\", \"reason\": \"none\"}")
                .delete("/api/v1/articles/" + article)
                .then()
                .statusCode(204);

        // Then
        assertThat(StoreStub.commands().stream().filter(command -> command.contains(article)))
                .singleElement()
                .satisfies(command -> assertThat(command).contains("\"author\":\"a.chief\""));
    }

    @Test
    void tokensThatProveNothingAreRefused() {
        Instant over = Instant.now().minus(Duration.ofHours(1));
        for (String token : List.of(
                IdentityProviderStub.forged("a.chief", "\"admin\"", AUDIENCE, soon),
                IdentityProviderStub.token("a.chief", "\"admin\"", "another-service", soon),
                IdentityProviderStub.token("a.chief", "\"admin\"", AUDIENCE, over),
                "no-token")) {
            as(token)
                    .get("/api/v1/articles")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    @Test
    void keysGoOnToWork() {
        as(GivenKeys.allowing(Scope.READ)).get("/api/v1/articles").then().statusCode(200);
        as(GivenKeys.unknown()).get("/api/v1/articles").then().statusCode(401);
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
