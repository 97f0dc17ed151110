package org.watchline.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.watchline.gateway.corpus.FullText;
import org.watchline.testkit.HouseRules;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/org/watchline/gateway");

    /** What only PostgreSQL's full-text search has: its operator, its types and functions, and those made of them. */
    private static final Pattern POSTGRES_FULL_TEXT =
            Pattern.compile("@@|tsquery|tsvector|\\bts_\\w+\\(|corpus\\.(words|filter|search|highlight)_query\\(");

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of("org.watchline.gateway");
    }

    @Test
    void whoSearchesDoesNotKnowWhatSearches() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.watchline.gateway");

        noClasses()
                .that()
                .resideOutsideOfPackage("org.watchline.gateway.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.watchline.gateway.corpus.fulltext..")
                .check(main);
        noClasses()
                .that()
                .areAssignableTo(FullText.class)
                .and()
                .areInterfaces()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.watchline.gateway.corpus.fulltext..")
                .check(main);
    }

    @Test
    void onlyItsPackageSpeaksThePostgresWayOfFullText() throws IOException {
        Path speaker = SOURCES.resolve("corpus/fulltext");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> speaking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            POSTGRES_FULL_TEXT.matcher(withoutComments(file)).find())
                    .toList();

            assertThat(speaking).isNotEmpty().allMatch(file -> file.startsWith(speaker));
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
