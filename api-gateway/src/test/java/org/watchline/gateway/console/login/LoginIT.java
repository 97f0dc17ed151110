package org.watchline.gateway.console.login;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.access.GivenKeys;
import org.watchline.gateway.access.KeysProfile;
import org.watchline.gateway.session.Session;

@QuarkusTest
@TestProfile(KeysProfile.class)
class LoginIT {

    @Test
    void whoIsNotSignedInIsLedThereAndBack() {
        // When
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/?q=khost")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login?then=%2F%3Fq%3Dkhost"));
        Response signedIn = signIn(GivenKeys.allowing(Scope.READ), "/?q=khost");

        // Then
        signedIn.then().statusCode(303).header("Location", endsWith("/?q=khost"));
        as(signedIn.detailedCookie(Session.COOKIE)).get("/?q=khost").then().statusCode(200);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        // When
        String key = GivenKeys.allowing(Scope.READ);
        Cookie cookie = signIn(key, "/").detailedCookie(Session.COOKIE);

        // Then
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).isNotIn(key).hasSizeGreaterThan(40);
        as(cookie).get("/").then().body(not(containsString(key)));
    }

    @Test
    void aKeyThatOpensNothingOpensNoSession() {
        signIn(GivenKeys.revoked(), "/")
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("revoked"));
        assertThat(signIn(GivenKeys.unknown(), "/").cookies()).doesNotContainKey(Session.COOKIE);
        given().cookie(Session.COOKIE, "made-up").get("/api/v1/articles").then().statusCode(401);
    }

    @Test
    void neverLeadsToAnotherSite() {
        signIn(GivenKeys.allowing(Scope.READ), "//evil.example/")
                .then()
                .header("Location", not(containsString("evil")));
    }

    @Test
    void changesNeedTheTokenOfTheSession() {
        // Given
        Cookie cookie = signIn(GivenKeys.allowing(Scope.CURATE), "/").detailedCookie(Session.COOKIE);
        String body = "{\"name\": \"Talks\", \"filter\": {\"q\": [\"talks\"]}}";

        // When, then
        as(cookie)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/watchlists")
                .then()
                .statusCode(403)
                .body("type", endsWith("/csrf-token"));
        as(cookie)
                .header(Session.TOKEN_HEADER, "wrong")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/watchlists")
                .then()
                .statusCode(403);
        assertThat(as(cookie)
                        .header(Session.TOKEN_HEADER, tokenOf(cookie))
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/watchlists")
                        .statusCode())
                .as("let in")
                .isNotIn(401, 403);
    }

    @Test
    void whoSignsOutIsOut() {
        // Given
        Cookie cookie = signIn(GivenKeys.allowing(Scope.READ), "/").detailedCookie(Session.COOKIE);

        // When, then
        as(cookie).multiPart("token", "wrong").post("/logout");
        as(cookie).get("/api/v1/articles").then().statusCode(200);
        as(cookie).multiPart("token", tokenOf(cookie)).post("/logout").then().statusCode(303);
        as(cookie).get("/api/v1/articles").then().statusCode(401);
    }

    @Test
    void aSessionEndsWithItsKey() {
        // Given
        String key = GivenKeys.allowing(Scope.READ);
        Cookie cookie = signIn(key, "/").detailedCookie(Session.COOKIE);

        // When
        GivenKeys.revoke(key, Scope.READ);

        // Then
        await().atMost(5, SECONDS)
                .until(() -> as(cookie).get("/api/v1/articles").statusCode() == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login/", "/login;a=b", "/logout/"})
    void theDoorTakesNoLargeBody(String spelling) {
        given().urlEncodingEnabled(false)
                .multiPart("key", "x".repeat(10_000))
                .post(spelling)
                .then()
                .statusCode(413);
    }

    private static String tokenOf(Cookie session) {
        return Jsoup.parse(as(session).accept("text/html").get("/").asString())
                .select("meta[name=csrf-token]")
                .attr("content");
    }

    private static RequestSpecification as(Cookie session) {
        return given().redirects().follow(false).cookie(Session.COOKIE, session.getValue());
    }

    private static Response signIn(String key, String then) {
        return given().redirects()
                .follow(false)
                .multiPart("key", key)
                .multiPart("then", then)
                .post("/login");
    }
}
