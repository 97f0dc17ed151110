package org.watchline.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void whoAdministersMayDoEverything() {
        assertThat(Scope.impliedBy(List.of(Scope.ADMIN))).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void whoCuratesMayRead() {
        assertThat(Scope.impliedBy(List.of(Scope.CURATE))).containsExactlyInAnyOrder(Scope.CURATE, Scope.READ);
    }

    @Test
    void whoSubmitsMayNothingElse() {
        assertThat(Scope.impliedBy(List.of(Scope.SUBMIT))).containsExactly(Scope.SUBMIT);
    }

    @Test
    void isFoundByItsNameAlone() {
        assertThat(Scope.labelled("curate")).contains(Scope.CURATE);
        assertThat(Scope.labelled("CURATE")).isEmpty();
        assertThat(Scope.labelled("write")).isEmpty();
    }
}
