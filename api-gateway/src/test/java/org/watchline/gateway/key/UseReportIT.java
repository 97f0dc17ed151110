package org.watchline.gateway.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.access.GivenKeys;
import org.watchline.gateway.access.KeysProfile;

@QuarkusTest
@TestProfile(KeysProfile.class)
class UseReportIT {

    @Inject
    UseReport report;

    @Test
    void manyUsesOfAKeyAreToldOnce() {
        // Given
        String key = GivenKeys.allowing(Scope.READ);
        String id = KeySecret.parse(key).orElseThrow().id();
        for (int i = 0; i < 3; i++) {
            given().header("X-API-Key", key).get("/api/v1/entities").then().statusCode(200);
        }

        // When
        report.send();
        report.send();

        // Then
        assertThat(StoreStub.commands().stream()
                        .filter(command -> command.startsWith("POST /internal/keys/used"))
                        .filter(command -> command.contains(id)))
                .singleElement()
                .satisfies(command -> assertThat(command)
                        .containsPattern("\\{\"id\":\"" + id + "\",\"at\":\"20")
                        .doesNotContain(key));
    }
}
