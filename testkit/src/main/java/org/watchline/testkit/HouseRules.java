package org.watchline.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/** The architecture rules of CONTRIBUTING.md as tests. A module's ArchitectureTest returns them from a test factory. */
public final class HouseRules {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "org.eclipse.microprofile..",
        "jakarta..",
        "java.sql..",
        "javax.sql..",
        "org.apache.kafka..",
        "org.watchline.messaging.."
    };

    private HouseRules() {}

    /** The rules that hold for the main code of every module below a root package. */
    public static Stream<DynamicTest> of(String root) {
        return check(
                root,
                List.of(
                        slices().matching(root + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true),
                        kafkaOnlyInStreams(),
                        sqlOnlyInDatabasePackages(),
                        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                        noFieldInjection(),
                        timeComesFromAClock(),
                        configurationComesFromMappings(),
                        packagesAreNullMarked(),
                        fieldsAreNotPublic()));
    }

    /** Packages that no framework, no Kafka and no SQL may reach. */
    public static Stream<DynamicTest> pure(String root, String... packages) {
        return check(
                root,
                List.of(noClasses()
                        .that()
                        .resideInAnyPackage(packages)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FRAMEWORKS)));
    }

    private static Stream<DynamicTest> check(String root, List<ArchRule> rules) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(main)));
    }

    private static ArchRule kafkaOnlyInStreams() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..stream..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.smallrye.reactive.messaging..",
                        "org.eclipse.microprofile.reactive.messaging..");
    }

    private static ArchRule sqlOnlyInDatabasePackages() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..store.db..", "..gateway.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..");
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel");
    }

    private static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule configurationComesFromMappings() {
        return noClasses()
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.config.ConfigProvider");
    }

    private static ArchRule fieldsAreNotPublic() {
        return fields().that()
                .arePublic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveModifier(JavaModifier.STATIC)
                .allowEmptyShould(true);
    }

    private static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + ": package lacks @NullMarked"));
            }
        });
    }
}
