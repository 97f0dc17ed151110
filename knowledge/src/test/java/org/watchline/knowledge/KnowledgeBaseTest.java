package org.watchline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.EntityType;

class KnowledgeBaseTest {

    private static final String HEADER = "id|type|kind|name|aliases|latitude|longitude|wikidata|source";

    @TempDir
    Path directory;

    @Test
    void readsEveryColumn() throws IOException {
        // Given
        write(
                "places.tsv",
                HEADER,
                "pakistan|GPE|country|Pakistan|Islamic Republic of Pakistan;=PAK|30.38|69.35|Q843|country");

        // When
        Entity pakistan = KnowledgeBase.load(directory).find("pakistan").orElseThrow();

        // Then
        assertThat(pakistan)
                .isEqualTo(new Entity(
                        "pakistan",
                        EntityType.GPE,
                        "country",
                        "Pakistan",
                        List.of(
                                alias("Pakistan", false),
                                alias("Islamic Republic of Pakistan", false),
                                alias("PAK", true)),
                        new Coordinates(30.38, 69.35),
                        "Q843"));
    }

    @Test
    void takesWordsThatAreMostlyCapitalsLiterally() throws IOException {
        // Given
        write("groups.tsv", HEADER, "g|ORG|group|Group|TTP;IS-K;LeJ;U.S.;IS-Khorasan;BBC Urdu||||x");

        // When
        List<Alias> aliases =
                KnowledgeBase.load(directory).find("g").orElseThrow().aliases();

        // Then
        assertThat(aliases)
                .filteredOn(Alias::literal)
                .extracting(Alias::text)
                .containsExactly("TTP", "IS-K", "LeJ", "U.S.");
    }

    @Test
    void readsContextAroundAliases() throws IOException {
        // Given
        write("people.tsv", HEADER, "o|PERSON|leader|(Mullah) Omar|=(Prime Minister/PM) Khan;Kandahar (province)||||x");

        // When
        Entity entity = KnowledgeBase.load(directory).find("o").orElseThrow();

        // Then
        assertThat(entity.name()).isEqualTo("Mullah Omar");
        assertThat(entity.aliases())
                .containsExactly(
                        new Alias("Omar", false, List.of("Mullah"), List.of()),
                        new Alias("Khan", true, List.of("Prime Minister", "PM"), List.of()),
                        new Alias("Kandahar", false, List.of(), List.of("province")));
    }

    @Test
    void ignoresCommentsAndBlankLines() throws IOException {
        // Given
        write("groups.tsv", "# groups", "", HEADER, "# first", "a|ORG|group|A group|||||x");

        // When / Then
        assertThat(KnowledgeBase.load(directory).entities())
                .extracting(Entity::id)
                .containsExactly("a");
    }

    @Test
    void hasADigestOfTheEntitiesAlone() throws IOException {
        // Given
        write("all.tsv", HEADER, "a|ORG|group|First|||||x", "b|ORG|group|Second|||||x");
        String digest = KnowledgeBase.load(directory).digest();

        // When
        write("all.tsv", "# split", HEADER, "b|ORG|group|Second|||||better source");
        write("more.tsv", HEADER, "a|ORG|group|First|||||x");
        String ofOtherFiles = KnowledgeBase.load(directory).digest();
        write("more.tsv", HEADER, "a|ORG|group|First|Primus||||x");
        String ofOtherEntities = KnowledgeBase.load(directory).digest();

        // Then
        assertThat(ofOtherFiles).isEqualTo(digest);
        assertThat(ofOtherEntities).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "A|ORG|group|Name|||||x                 ! id 'A' is not kebab-case",
                "a|GROUP|group|Name|||||x               ! unknown type 'GROUP'",
                "a|ORG||Name|||||x                      ! kind is missing",
                "a|ORG|group||||||x                     ! name is missing",
                "a|ORG|group|Name||||x                  ! 8 columns instead of 9",
                "a|GPE|city|Name||91|0||x               ! latitude 91.0 is outside ±90.0",
                "a|GPE|city|Name||0|-181||x             ! longitude -181.0 is outside ±180.0",
                "a|GPE|city|Name||NaN|0||x              ! latitude NaN is outside ±90.0",
                "a|GPE|city|Name||north|0||x            ! 'north' is not a number of degrees",
                "a|GPE|city|Name||12.5|||x              ! half a coordinate",
                "a|LOC|region|Name|||||x                ! LOC without coordinates",
                "a|ORG|group|Name||||843|x              ! '843' is not a Wikidata item",
                "a|ORG|group|Name|Alias;Alias||||x      ! an alias is repeated",
                "a|ORG|group|Name|Ali(as||||x           ! alias 'Ali(as' is not written as [=][(before) ]text[ (after)]"
            })
    void refusesMalformedLineNamingIt(String line, String reason) throws IOException {
        // Given
        write("broken.tsv", "# comment", HEADER, line);

        // When / Then
        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("broken.tsv:3: " + reason);
    }

    @Test
    void refusesFileWithoutHeader() throws IOException {
        write("broken.tsv", "a|ORG|group|Name|||||x");

        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageStartingWith("broken.tsv:1: the header must be id");
    }

    @Test
    void refusesUnsortedFile() throws IOException {
        write("broken.tsv", HEADER, "b|ORG|group|Second|||||x", "a|ORG|group|First|||||x");

        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("broken.tsv:3: 'a' stands after 'b': lines are sorted by id");
    }

    @Test
    void refusesSameIdInTwoFiles() throws IOException {
        write("one.tsv", HEADER, "a|ORG|group|First|||||x");
        write("two.tsv", HEADER, "a|ORG|group|Second|||||x");

        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("two.tsv:2: id 'a' stands already in one.tsv:2");
    }

    @Test
    void refusesTwoEntitiesOfOneTypeWithEquivalentAliases() throws IOException {
        write("one.tsv", HEADER, "a|PERSON|leader|Noor Wali Mehsud|||||x");
        write("two.tsv", HEADER, "b|PERSON|leader|Another|Nur Wali Mahsud||||x");

        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("two.tsv:2: alias 'Nur Wali Mahsud' of b belongs already to a (one.tsv:2)");
    }

    @Test
    void acceptsEntitiesOfDifferentTypesOrContextsWithOneAlias() throws IOException {
        // Given
        write(
                "all.tsv",
                HEADER,
                "city|GPE|city|Kandahar||31.61|65.71||x",
                "person|PERSON|leader|Kandahar|||||x",
                "province|GPE|province|Kandahar (province)||31.00|65.50||x");

        // When / Then
        assertThat(KnowledgeBase.load(directory).entities()).hasSize(3);
    }

    @Test
    void acceptsPlacesOfOneName() throws IOException {
        // Given
        write("all.tsv", HEADER, "a|GPE|district|Shinkay||31.95|67.42||x", "b|GPE|town|Shinkay||33.10|69.80||x");

        // When / Then
        assertThat(KnowledgeBase.load(directory).entities()).hasSize(2);
    }

    @Test
    void addsAliasesInArabicScript() throws IOException {
        // Given
        write("places.tsv", HEADER, "kabul|GPE|city|Kabul||34.53|69.17||x");
        String before = KnowledgeBase.load(directory).digest();

        // When
        write("arabic-script.tsv", "id|aliases", "kabul|کابل;كابول");
        KnowledgeBase knowledge = KnowledgeBase.load(directory);

        // Then
        assertThat(knowledge.find("kabul").orElseThrow().aliases())
                .extracting(Alias::text)
                .containsExactly("Kabul", "کابل", "كابول");
        assertThat(knowledge.digest()).isNotEqualTo(before);
    }

    @Test
    void knowsTheCountryOfPeoplesAndCapitals() throws IOException {
        // Given
        write(
                "all.tsv",
                HEADER,
                "afghanistan|GPE|country|Afghanistan||33.9|67.7||x",
                "afghans|NORP|nationality|Afghan|||||x",
                "kabul|GPE|city|Kabul||34.53|69.17||x",
                "pashtuns|NORP|ethnic-group|Pashtun|||||x");
        write(
                "relations.tsv",
                "subject|relation|object|source",
                "afghans|people-of|afghanistan|x",
                "kabul|capital-of|afghanistan|x");

        // When
        KnowledgeBase knowledge = KnowledgeBase.load(directory);

        // Then
        assertThat(knowledge.entities())
                .filteredOn(entity -> knowledge.countryOf(entity).isPresent())
                .extracting(Entity::id)
                .containsExactly("afghanistan", "afghans", "kabul");
        assertThat(knowledge.countryOf(knowledge.find("kabul").orElseThrow()))
                .map(Entity::id)
                .hasValue("afghanistan");
    }

    @Test
    void knowsWhichPlaceLiesInWhich() throws IOException {
        // Given
        write(
                "all.tsv",
                HEADER,
                "bazaar|FAC|market|Bazaar|||||x",
                "country|GPE|country|Country||33.9|67.7||x",
                "province|GPE|province|Province||34|70||x",
                "town|GPE|town|Town||34.1|70.1||x");
        write(
                "relations.tsv",
                "subject|relation|object|source",
                "bazaar|part-of|town|x",
                "province|part-of|country|x",
                "town|part-of|province|x");

        // When
        KnowledgeBase knowledge = KnowledgeBase.load(directory);

        // Then
        assertThat(knowledge.placesAround("bazaar")).containsExactly("town", "province", "country");
        assertThat(knowledge.placesAround("country")).isEmpty();
        assertThat(knowledge.placesAround("nowhere")).isEmpty();
    }

    @Test
    void knowsWhoWasWhatAndWhen() throws IOException {
        // Given
        write("all.tsv", HEADER, "p|PERSON|politician|Some Minister|||||x", "q|PERSON|politician|Another|||||x");
        write("roles.tsv", "person|role|organisation|from|until|source", "p|interior minister||2020-12|2022|x");

        // When
        KnowledgeBase knowledge = KnowledgeBase.load(directory);

        // Then
        assertThat(knowledge.rolesOf("q")).isEmpty();
        assertThat(knowledge.rolesOf("p")).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo("interior minister");
            assertThat(role.organisationId()).isNull();
            assertThat(role.mayBeHeldOn(LocalDate.of(2020, 11, 30))).isFalse();
            assertThat(role.mayBeHeldOn(LocalDate.of(2020, 12, 1))).isTrue();
            assertThat(role.mayBeHeldOn(LocalDate.of(2022, 12, 31))).isTrue();
            assertThat(role.mayBeHeldOn(LocalDate.of(2023, 1, 1))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "arabic-script.tsv ! id|aliases                                 ! x|کابل          ! no entity has the id 'x'",
                "arabic-script.tsv ! id|aliases                                 ! p|Person        ! alias 'Person' is repeated",
                "relations.tsv     ! subject|relation|object|source             ! x|people-of|c|s ! no entity has the id 'x'",
                "relations.tsv     ! subject|relation|object|source             ! p|cousin-of|c|s ! unknown relation 'cousin-of'",
                "relations.tsv     ! subject|relation|object|source             ! p|people-of|p|s ! no country has the id 'p'",
                "relations.tsv     ! subject|relation|object|source             ! c|part-of|p|s   ! no place has the id 'p'",
                "relations.tsv     ! subject|relation|object|source             ! c|part-of|c|s   ! 'c' would lie in itself",
                "roles.tsv         ! person|role|organisation|from|until|source ! c|king|c|||s    ! no person has the id 'c'",
                "roles.tsv         ! person|role|organisation|from|until|source ! p||c|||s        ! role is missing",
                "roles.tsv         ! person|role|organisation|from|until|source ! p|king|x|||s    ! no entity has the id 'x'",
                "roles.tsv         ! person|role|organisation|from|until|source ! p|king|c|May||s ! 'May' is not a day, month or year",
                "roles.tsv         ! person|role|organisation|from|until|source ! p|king|c|2021|2020|s ! the role ends before it begins"
            })
    void refusesFactsThatDoNotFit(String file, String header, String line, String reason) throws IOException {
        // Given
        write("all.tsv", HEADER, "c|GPE|country|Country||1|2||x", "p|PERSON|leader|Person|||||x");
        write(file, header, line);

        // When / Then
        assertThatThrownBy(() -> KnowledgeBase.load(directory))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage(file + ":2: " + reason);
    }

    private static Alias alias(String text, boolean literal) {
        return new Alias(text, literal, List.of(), List.of());
    }

    /** Columns are written with bars and aliases with semicolons here, for the reader's sake. */
    private void write(String file, String... lines) throws IOException {
        String text = String.join("\n", lines).replace('|', '\t').replace(';', '|');
        Files.writeString(directory.resolve(file), text);
    }
}
