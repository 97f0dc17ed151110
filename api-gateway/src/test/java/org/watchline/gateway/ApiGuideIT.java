package org.watchline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.watchline.contracts.codec.ContractCodec;

/** Runs every example of docs/api.md: what it shows must be in the answer, and {@code …} stands for anything. */
@QuarkusTest
class ApiGuideIT {

    private static final Path GUIDE = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\\n\\$ curl ([^\\n]+)\\n```\\n\\n```(json|text)\\n(.+?)\\n```", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

    @BeforeAll
    static void storeItsCorpus() {
        GuideCorpus.store();
        StoreStub.create(GuideCorpus.MADE.toString());
    }

    @AfterAll
    static void leaveTheStubToOthers() {
        StoreStub.create(StoreStub.ID);
    }

    @TestFactory
    List<DynamicTest> everyExampleAnswersAsShown() throws IOException {
        List<DynamicTest> examples = EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(1), () -> check(example.group(1), example.group(2), example.group(3))))
                .toList();
        assertThat(examples).hasSize(19);
        return examples;
    }

    private static void check(String command, String kind, String shown) throws IOException {
        Response answer = run(command);
        if (kind.equals("json")) {
            JsonNode expected = ContractCodec.mapper().readTree(shown);
            assertShown(expected, ContractCodec.mapper().readTree(answer.asString()), "$");
        } else {
            String told = answer.statusCode() + "\n" + answer.headers() + "\n" + answer.asString();
            for (String line : shown.split("\n", -1)) {
                String header = line.replaceFirst("^([A-Z][A-Za-z-]+): ", "$1=");
                assertThat(told).containsPattern(pattern(header));
            }
        }
    }

    /** The few options of curl that the guide uses. */
    private static Response run(String command) {
        List<String> arguments = new ArrayList<>();
        ARGUMENT.matcher(command)
                .results()
                .forEach(found -> arguments.add(found.group(1) == null ? found.group(2) : found.group(1)));
        RequestSpecification request = given().urlEncodingEnabled(false);
        String address = "";
        boolean writes = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "-i" -> {}
                case "-H" -> {
                    String[] header = arguments.get(++i).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> {
                    request.body(arguments.get(++i));
                    writes = true;
                }
                default -> address = arguments.get(i).replaceFirst("^localhost:8080", "");
            }
        }
        return writes ? request.post(address) : request.get(address);
    }

    private static void assertShown(JsonNode shown, JsonNode told, String place) {
        if (shown.isObject()) {
            shown.properties().forEach(field -> {
                assertThat(told.has(field.getKey()))
                        .as(place + " has " + field.getKey() + ": " + told)
                        .isTrue();
                assertShown(field.getValue(), told.get(field.getKey()), place + "." + field.getKey());
            });
        } else if (shown.isArray()) {
            assertThat(told.size()).as(place).isGreaterThanOrEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertShown(shown.get(i), told.get(i), place + "[" + i + "]");
            }
        } else if (shown.isTextual()) {
            assertThat(told.asText()).as(place).matches("(?s)" + pattern(shown.asText()));
        } else {
            assertThat(told).as(place).isEqualTo(shown);
        }
    }

    private static String pattern(String shown) {
        return Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
