package org.watchline.gateway.console.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.curation.EventReference;
import org.watchline.gateway.console.Named;
import org.watchline.gateway.corpus.curation.FoundDecision;

class DecisionRowTest {

    private static final UUID ARTICLE = UUID.fromString("6f7a66e5-424b-5735-92d7-b3d863568837");
    private static final EventReference RAID = new EventReference(ARTICLE, "e1", EventType.ASSAULT, "raided");

    @Test
    void tellsEveryKindOfDecisionAsASentence() {
        assertThat(told(new Decision.Merge(List.of("nur", "mufti"), "noor")))
                .isEqualTo("Nur Wali and mufti are the same as Noor Wali");
        assertThat(told(new Decision.Split("noor", List.of("Wali", "N. Wali"), "nur")))
                .isEqualTo("“Wali”, “N. Wali” of Noor Wali means Nur Wali");
        assertThat(told(new Decision.Rename("noor", "Mufti"))).isEqualTo("Noor Wali is called “Mufti”");
        assertThat(told(new Decision.Retype("noor", EntityType.ORG, "group")))
                .isEqualTo("Noor Wali is of the type organisation, group");
        assertThat(told(new Decision.BlockAlias("noor", "Wali"))).isEqualTo("“Wali” does not mean Noor Wali");
        assertThat(told(new Decision.AddAlias("noor", "Abu Asim"))).isEqualTo("“Abu Asim” means Noor Wali");
        assertThat(told(new Decision.AddEntity("noor", List.of("Abu Asim"))))
                .isEqualTo("There is Noor Wali, also written “Abu Asim”");
        assertThat(told(new Decision.GroupEvents(List.of(RAID, RAID)))).startsWith("One event is told of by “raided”");
        assertThat(told(new Decision.SeparateEvent(RAID))).isEqualTo("An event of its own is told of by “raided”");
    }

    @Test
    void leadsToWhatItIsAbout() {
        assertThat(row(new Decision.AddAlias("a/b?", "x")).sentence().get(1).href())
                .isEqualTo("/entities/a%2Fb%3F");
        assertThat(row(new Decision.SeparateEvent(RAID)).sentence().get(1).href())
                .isEqualTo("/articles/" + ARTICLE);
    }

    private static String told(Decision decision) {
        return row(decision).sentence().stream().map(Named::text).collect(Collectors.joining());
    }

    private static DecisionRow row(Decision decision) {
        List<EntityCard> cards = List.of(card("noor", "Noor Wali"), card("nur", "Nur Wali"));
        return new DecisionRow(new FoundDecision(
                UUID.randomUUID(), 1, "merge", decision, cards, "A. Analyst", null, Instant.EPOCH, null));
    }

    private static EntityCard card(String id, String name) {
        return new EntityCard(id, name, EntityType.PERSON, null, null, null, null);
    }
}
