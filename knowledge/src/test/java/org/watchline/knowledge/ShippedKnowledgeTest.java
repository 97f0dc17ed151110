package org.watchline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.name.NameKey;
import org.watchline.knowledge.name.NameParts;

class ShippedKnowledgeTest {

    private static final Set<EntityType> ON_THE_MAP = Set.of(EntityType.GPE, EntityType.LOC);

    private final KnowledgeBase shipped = KnowledgeBase.shipped();

    @Test
    void coversTheBeat() {
        assertThat(shipped.entities()).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(shipped.entities())
                .extracting(Entity::type)
                .containsAll(EnumSet.complementOf(EnumSet.of(EntityType.DATE)));
    }

    @Test
    void isSortedById() {
        assertThat(shipped.entities()).isSortedAccordingTo(Comparator.comparing(Entity::id));
    }

    @Test
    void knowsTheIdsThatTheContractNames() {
        for (String id : Set.of(
                "ttp",
                "afghan-taliban",
                "iskp",
                "pakistan",
                "khost",
                "dawn",
                "zabihullah-mujahid",
                "noor-wali-mehsud")) {
            assertThat(shipped.find(id)).as(id).isPresent();
        }
    }

    @Test
    void putsEveryPlaceOnTheMap() {
        assertThat(shipped.entities())
                .filteredOn(entity -> ON_THE_MAP.contains(entity.type()))
                .allSatisfy(
                        place -> assertThat(place.coordinates()).as(place.id()).isNotNull());
    }

    @Test
    void knowsTheCountriesOfTheBeatsPeoples() {
        for (String people : Set.of("afghans", "pakistanis", "americans", "indians", "iranians")) {
            assertThat(shipped.find(people).flatMap(shipped::countryOf))
                    .as(people)
                    .isPresent();
        }
    }

    @Test
    void knowsWhoHeldWhichOfficeWhen() {
        // Given
        LocalDate day = LocalDate.of(2022, 1, 18);

        // When
        List<String> ministers = shipped.entities().stream()
                .map(Entity::id)
                .filter(id -> shipped.rolesOf(id).stream()
                        .anyMatch(role -> role.role().equals("interior minister")
                                && Objects.equals(role.organisationId(), "pakistan")
                                && role.mayBeHeldOn(day)))
                .toList();

        // Then
        assertThat(ministers).containsExactly("sheikh-rashid");
    }

    @Test
    void hasAllProvincesOfAfghanistan() {
        assertThat(shipped.entities())
                .filteredOn(entity -> entity.kind().equals("province"))
                .extracting(Entity::id)
                .contains(
                        ("badakhshan badghis baghlan balkh bamyan daykundi farah faryab ghazni ghor helmand herat-province jowzjan "
                                        + "kabul-province kandahar-province kapisa khost kunar kunduz-province laghman logar nangarhar nimruz "
                                        + "nuristan paktia paktika panjshir parwan samangan sar-e-pol takhar uruzgan wardak zabul")
                                .split(" ", -1));
    }

    @Test
    void listsItsNameFirstAmongItsAliases() {
        assertThat(shipped.entities())
                .allSatisfy(entity -> assertThat(entity.name())
                        .endsWith(entity.aliases().get(0).text()));
    }

    @Test
    void spellsTheMainEntitiesInArabicScript() {
        assertThat(shipped.entities())
                .filteredOn(entity -> entity.aliases().stream().anyMatch(ShippedKnowledgeTest::isInArabicScript))
                .hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void hasNobodyTwice() {
        // Given
        Map<String, Set<String>> idsByName = new TreeMap<>();
        shipped.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .forEach(person -> person.aliases().stream()
                        .filter(alias -> !alias.needsContext() && !alias.literal())
                        .map(alias ->
                                NameParts.of(alias.text()).stream().sorted().toList())
                        .filter(parts -> parts.size() > 1)
                        .forEach(parts -> idsByName
                                .computeIfAbsent(String.join(" ", parts), unused -> new TreeSet<>())
                                .add(person.id())));

        // Then
        assertThat(idsByName.values())
                .filteredOn(ids -> ids.size() > 1)
                .as("told apart by an initial, which is no part of a name")
                .containsExactly(Set.of("george-hw-bush", "george-w-bush"));
    }

    @Test
    void hasNoPlaceTwice() {
        // Given
        Map<String, Set<String>> idsByName = new TreeMap<>();
        shipped.entities().stream()
                .filter(Entity::isPlace)
                .forEach(place -> idsByName
                        .computeIfAbsent(
                                NameKey.literal(place.name()).toLowerCase(Locale.ROOT), unused -> new TreeSet<>())
                        .add(place.id()));

        // Then
        assertThat(idsByName.values()).filteredOn(ids -> ids.size() > 1).isEmpty();
    }

    @Test
    void hasTheSameDigestEveryTime() {
        assertThat(shipped.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(KnowledgeBase.shipped().digest());
    }

    @Test
    void hasAsManyLinesAsItsDescriptionSays() throws IOException {
        // Given
        Pattern row = Pattern.compile("\\| `(?<file>[a-z-]+\\.tsv)` \\| (?<lines>\\d+) \\|.*");
        Map<String, Long> described = Files.readAllLines(Path.of("SOURCES.md")).stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> line.group("file"), line -> Long.valueOf(line.group("lines"))));

        // When
        Map<String, Long> shippedLines = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("src/main/resources/knowledge"), "*.tsv")) {
            for (Path file : files) {
                // One line names the columns.
                long lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .count();
                shippedLines.put(file.toFile().getName(), lines - 1);
            }
        }

        // Then
        assertThat(described).isEqualTo(shippedLines);
    }

    @Test
    void shipsEveryFileOfTheFolder() throws IOException, URISyntaxException {
        // Given
        URL anyFile = Objects.requireNonNull(KnowledgeBase.class.getResource("/knowledge/groups.tsv"));
        Path folder = Objects.requireNonNull(Path.of(anyFile.toURI()).getParent());

        // When
        KnowledgeBase ofFolder = KnowledgeBase.load(folder);

        // Then
        assertThat(ofFolder.digest()).isEqualTo(shipped.digest());
    }

    private static boolean isInArabicScript(Alias alias) {
        return Character.UnicodeScript.of(alias.text().codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
