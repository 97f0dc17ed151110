package org.watchline.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.corpus.entity.EntityLink;
import org.watchline.gateway.corpus.entity.RoleRow;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.PartialDate;

class RoleLedgerTest {

    private final RoleLedger ledger =
            new RoleLedger(Map.of("a", "Person A", "b", "Person B"), new KnownRoles(KnowledgeBase.shipped()));

    @Test
    void whatArticlesAndTheKnowledgeBaseSayOfOneRoleStandsTogether() {
        List<HeldRole> roles = ledger.of(
                List.of(row("a", "emir", "2021-01-01", "2022-01-01", false)),
                List.of(term("a", "emir", "2018-06", null), term("a", "deputy emir", "2010", "2018")),
                List.of());

        assertThat(roles).extracting(HeldRole::role).containsExactly("emir", "deputy emir");
        assertThat(roles.get(0).terms()).containsExactly(new KnownTerm("2018-06", null));
        assertThat(roles.get(0).articles()).isEqualTo(1);
        assertThat(roles.get(1).articles()).isZero();
        assertThat(roles.get(1).former()).isTrue();
    }

    @Test
    void whoeverIsCalledChiefByOneAndEmirByAnotherHasOneRole() {
        List<HeldRole> roles = ledger.of(
                List.of(row("a", "chief", "2021-01-01", "2022-01-01", false)),
                List.of(term("a", "emir", "2018-06", null)),
                List.of());

        assertThat(roles).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo("emir");
            assertThat(role.terms()).containsExactly(new KnownTerm("2018-06", null));
            assertThat(role.articles()).isEqualTo(1);
        });
    }

    @Test
    void twoWhoAreNamedForOneRoleInTheSameTimeAreToldOfEachOther() {
        List<RoleRow> rows = List.of(
                row("a", "emir", "2021-01-01", "2022-01-01", false),
                row("b", "emir", "2021-06-01", "2021-07-01", false));

        assertThat(ledger.of(rows, List.of(), rows))
                .extracting(HeldRole::alsoHeldBy)
                .containsExactly(List.of(new EntityLink("b", "Person B")), List.of(new EntityLink("a", "Person A")));
    }

    @Test
    void aFormerOrEarlierHolderContradictsNobody() {
        List<RoleRow> rows = List.of(
                row("a", "emir", "2021-01-01", "2022-01-01", false),
                row("b", "emir", "2021-06-01", "2021-07-01", true),
                row("b", "emir", "2019-06-01", "2019-07-01", false),
                row("b", "spokesman", "2021-06-01", "2021-07-01", false));

        assertThat(ledger.of(rows, List.of(), rows))
                .allSatisfy(role -> assertThat(role.alsoHeldBy()).isEmpty());
    }

    @Test
    void leadersComeFirstAndFormerOnesLast() {
        List<RoleRow> rows = List.of(
                row("a", "spokesman", "2022-01-01", "2023-01-01", false),
                row("b", "emir", "2019-06-01", "2020-07-01", true),
                row("a", "emir", "2021-01-01", "2022-01-01", false));

        assertThat(ledger.of(rows, List.of(), rows))
                .extracting(role -> role.person().id() + " " + role.role())
                .containsExactly("a emir", "a spokesman", "b emir");
    }

    private static RoleRow row(String person, String role, String first, String last, boolean past) {
        return new RoleRow(
                person,
                role,
                "org",
                1,
                past ? 1 : 0,
                past,
                Instant.parse(first + "T00:00:00Z"),
                Instant.parse(last + "T00:00:00Z"),
                List.of());
    }

    private static org.watchline.knowledge.HeldRole term(
            String person, String role, String from, @Nullable String until) {
        return new org.watchline.knowledge.HeldRole(
                person, role, "org", PartialDate.of(from), until == null ? null : PartialDate.of(until));
    }
}
