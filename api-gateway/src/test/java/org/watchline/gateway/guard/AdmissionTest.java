package org.watchline.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.Settings;
import org.watchline.gateway.problem.Problem;

class AdmissionTest {

    private static final String JSON = "application/json; charset=utf-8";

    private final Admission admission = new Admission(Settings.of(Map.of("watchline.gateway.body-limit", "1000")));

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:65535", "[::1]:8080", "[::1]"})
    void admitsReadsForItsOwnNamesOnAnyPort(String host) {
        assertThat(admission.refusalOf(new Call("GET", host, "https://other.example", "cross-site", null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:8080",
                "localhost:8080:80",
                "127.0.0.1@evil.example",
                ""
            })
    void refusesOtherNames(String host) {
        assertThat(status(new Call("GET", host, null, null, null, null))).hasValue(421);
    }

    @Test
    void refusesRequestsWithoutAName() {
        assertThat(status(new Call("GET", null, null, null, null, null))).hasValue(421);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 0",
                "http://localhost:8080, same-origin, 0",
                "-, none, 0",
                "http://LOCALHOST:8080, -, 0",
                "http://localhost:9090, -, 403",
                "https://evil.example, -, 403",
                "null, -, 403",
                "localhost:8080, -, 403",
                "-, cross-site, 403",
                "-, same-site, 403",
                "http://localhost:8080, cross-site, 403"
            })
    void admitsWritesOfItsOwnPagesAndOfProgramsOnly(String origin, String fetchSite, int status) {
        Call call = new Call("POST", "localhost:8080", origin, fetchSite, JSON, "10");
        assertThat(status(call)).isEqualTo(status == 0 ? Optional.empty() : Optional.of(status));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "application/json, 0",
                "Application/JSON;charset=utf-8, 0",
                "application/x-ndjson, 0",
                "-, 415",
                "text/plain, 415",
                "text/plain;application/json, 415",
                "multipart/form-data; boundary=cut, 0",
                "application/x-www-form-urlencoded, 415"
            })
    void takesJsonAndFilesOnly(String contentType, int status) {
        Call call = new Call("POST", "localhost", null, null, contentType, "10");
        assertThat(status(call)).isEqualTo(status == 0 ? Optional.empty() : Optional.of(status));
    }

    @ParameterizedTest
    @CsvSource({"1000, 0", "1001, 413", "99999999999999999999, 413"})
    void refusesBodiesThatAnnounceTooMuch(String length, int status) {
        Call call = new Call("PUT", "localhost", null, null, JSON, length);
        assertThat(status(call)).isEqualTo(status == 0 ? Optional.empty() : Optional.of(status));
    }

    private Optional<Integer> status(Call call) {
        return admission.refusalOf(call).map(Problem::status);
    }
}
