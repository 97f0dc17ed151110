package org.watchline.gateway.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template or a script must not do, whatever it is filled with. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Snippets and marked titles, whose every word is escaped where the marks are set. */
    private static final List<String> MARKED_UP = List.of("item.titleHtml.raw", "item.snippet.raw");

    private static final Pattern RAW = Pattern.compile("\\{([^{}]*\\.(?:raw|safe))\\b[^{}]*}");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:|<script(?![^>]*\\ssrc=)|\\bhx-on|\\bhx-vars");
    private static final Pattern UNQUOTED = Pattern.compile("\\s[a-zA-Z:-]+=\\{");
    private static final Pattern MARKUP_BY_SCRIPT = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|setTimeout\\(\\s*[\"'`]");

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHaveNoScriptsStylesOrHandlersOfTheirOwn(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whatFillsAnAttributeStandsInQuotes(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(UNQUOTED);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyWhatIsMarkedUpAlreadyIsNotEscaped(Path template) throws IOException {
        assertThat(RAW.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                .isSubsetOf(MARKED_UP);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsBuildPagesOfElementsAndText(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContainPattern(MARKUP_BY_SCRIPT);
    }

    static List<Path> templates() throws IOException {
        return files("templates", ".html");
    }

    static List<Path> scripts() throws IOException {
        return files("META-INF/resources/console", ".js");
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        }
    }
}
