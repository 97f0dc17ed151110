package org.watchline.nlp.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.TaggedTexts;

class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {ORG:ttp:TTP} emir {PERSON:noor-wali:Noor Wali} spoke.                        | emir              | ttp      |
            The {ORG:ttp:TTP}’s emir, Mufti {PERSON:noor-wali:Noor Wali}, spoke.          | emir              | ttp      |
            The leader of the {ORG:ttp:TTP}, {PERSON:noor-wali:Noor Wali}, spoke.         | leader            | ttp      |
            {PERSON:noor-wali:Noor Wali}, the {ORG:ttp:TTP}’s emir, spoke.                | emir              | ttp      |
            {PERSON:noor-wali:Noor Wali}, a spokesman for the {ORG:ttp:TTP}, spoke.       | spokesman         | ttp      |
            {PERSON:noor-wali:Noor Wali} is the leader of the {ORG:ttp:TTP}.              | leader            | ttp      |
            Then interior minister {PERSON:noor-wali:Noor Wali} spoke.                    | interior minister |          | then
            {GPE:pakistan:Pakistan}’s former foreign minister {PERSON:noor-wali:Noor Wali} spoke. | foreign minister | pakistan | former
            Information and Culture Minister {PERSON:noor-wali:Noor Wali} spoke.          | information and culture minister | |
            """)
    void readsWhatSomebodyIs(String marked, String role, String orgId, String qualifier) {
        // When
        List<FoundRole> roles = Roles.in(TaggedTexts.of(marked));

        // Then
        assertThat(roles).hasSize(1);
        assertThat(roles.get(0).personId()).isEqualTo("noor-wali");
        assertThat(roles.get(0).role()).isEqualTo(role);
        assertThat(roles.get(0).orgId()).isEqualTo(orgId);
        assertThat(roles.get(0).qualifier()).isEqualTo(qualifier);
    }

    @Test
    void namesMayShareAWord() {
        // When
        List<FoundRole> roles = Roles.in(TaggedTexts.of("Minister {PERSON:dad:Dad}{PERSON:gul:-Gul} spoke."));

        // Then
        assertThat(roles).extracting(FoundRole::personId, FoundRole::role).contains(tuple("dad", "minister"));
    }

    @Test
    void opinionsAndRanksAreNoPartOfARole() {
        // When
        List<FoundRole> roles =
                Roles.in(TaggedTexts.of("The notorious {ORG:ttp:TTP} commander Mullah {PERSON:dad:Dad} spoke."));

        // Then
        assertThat(roles).extracting(FoundRole::role, FoundRole::orgId).containsExactly(tuple("commander", "ttp"));
    }

    @Test
    void whatNeighboursAreIsNotWhatSomebodyIs() {
        assertThat(Roles.in(TaggedTexts.of("The minister met {PERSON:noor-wali:Noor Wali}, and leaders left.")))
                .isEmpty();
    }
}
