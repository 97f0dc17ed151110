package org.watchline.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.event.StoredReport;

class AccountTest {

    private static final UUID EVENT = UUID.randomUUID();

    private final List<StoredReport> reports = new ArrayList<>();

    @Test
    void figuresThatDoNotMeetAreAConflict() {
        // Given
        report("Dawn", "a", toll(20, 25));
        report("Reuters", "b", toll(24, 30));
        report("Khost Gazette", "c", toll(47, 47));

        // When
        FigureRange killed = item().killed();

        // Then
        assertThat(killed).isEqualTo(new FigureRange(20, 47, 47, 3, true));
        assertThat(item().conflicting()).isTrue();
    }

    @Test
    void rangesThatMeetAreNone() {
        // Given
        report("Dawn", "a", toll(20, 25));
        report("Reuters", "b", toll(24, 30));

        // When / Then
        assertThat(item().killed().conflicting()).isFalse();
        assertThat(item().conflicting()).isFalse();
    }

    @Test
    void theBestFigureIsThatOfMostIndependentSourcesAndNotOfMostArticles() {
        // Given
        report("Dawn", "a", toll(36, 36));
        report("Reuters", "b", toll(36, 36));
        report("Khost Gazette", "c", toll(47, 47));
        report("One", "copy", toll(47, 47), "Khost Gazette");
        report("Two", "another", toll(47, 47), "Khost Gazette");

        // When / Then
        assertThat(item().killed().best()).isEqualTo(36);
        assertThat(item().independentSources()).isEqualTo(3);
        assertThat(item().articles()).isEqualTo(5);
    }

    @Test
    void ofFiguresWithAsManySourcesTheLatestIsBest() {
        // Given
        report("Dawn", "a", toll(32, 32));
        report("Reuters", "b", toll(44, 44));

        // When / Then
        assertThat(item().killed().best()).isEqualTo(44);
    }

    @Test
    void aFigureHasTheSourcesThatAreCitedForItAndNotThoseOfItsArticle() {
        // Given
        report("Monitor", "a", toll(45, 45), "Tolo News");
        report("Monitor", "a", toll(36, 36), "Pajhwok");
        reports.set(1, inArticleOf(reports.get(0), reports.get(1)));
        report("Digest", "b", toll(12, 12), "Geo News");

        // When / Then
        assertThat(item().killed().best()).isEqualTo(12);
    }

    @Test
    void aCopyWithAnotherFigureIsShownAndIsNoOtherSource() {
        // Given
        report("Dawn", "story", toll(32, 32));
        report("Reuters", "story", toll(35, 35));

        // When
        EventDossier dossier = account().dossier(Map.of());

        // Then
        assertThat(dossier.figures()).extracting(Figure::echo).containsExactly(false, false);
        assertThat(dossier.event().independentSources()).isOne();
    }

    @Test
    void theSameTextGivesItsFiguresOnce() {
        // Given
        report("Dawn", "same", toll(32, 32));
        report("Reuters", "same", toll(32, 32));

        // When
        EventDossier dossier = account().dossier(Map.of());

        // Then
        assertThat(dossier.event().killed().reports()).isOne();
        assertThat(dossier.figures()).extracting(Figure::echo).containsExactly(true, false);
        assertThat(dossier.reportList().get(1).sameTextAs())
                .isEqualTo(dossier.reportList().get(0).articleId());
    }

    @Test
    void aFigureOfWhatDidNotHappenDoesNotCount() {
        // Given
        report("Dawn", "a", toll(32, 32));
        reports.add(stored("Reuters", "b", toll(900, 900), List.of(), List.of(Modality.HYPOTHETICAL)));

        // When / Then
        assertThat(item().killed().high()).isEqualTo(32);
        assertThat(item().actual()).isTrue();
    }

    @Test
    void theReportThatTellsMostLeads() {
        // Given
        report("Dawn", "a", null);
        report("Reuters", "b", toll(3, 3));

        // When / Then
        assertThat(item().lead().source()).isEqualTo("Reuters");
    }

    private EventItem item() {
        return account().item(Map.of());
    }

    private Account account() {
        return new Account(reports, Map.of());
    }

    private static Toll toll(int low, int high) {
        return new Toll(low, high, high);
    }

    private void report(String outlet, String text, Toll killed, String... cites) {
        reports.add(stored(
                outlet,
                text,
                killed,
                List.of(cites).stream()
                        .map(name -> new Citation(0, 1, name, name, null, null, 0, null))
                        .toList(),
                List.of()));
    }

    private static StoredReport inArticleOf(StoredReport first, StoredReport other) {
        return new StoredReport(
                other.group(),
                other.event(),
                1,
                first.source(),
                other.citations(),
                other.story(),
                other.firstDay(),
                other.lastDay(),
                other.actual());
    }

    private StoredReport stored(
            String outlet, String text, Toll killed, List<Citation> citations, List<Modality> modality) {
        Event event = new Event(
                "e0",
                EventType.ASSAULT,
                null,
                0,
                1,
                new Extent(0, 1),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                killed,
                null,
                null,
                modality,
                null,
                List.of());
        Instant published = Instant.parse("2022-04-16T00:00:00Z").plusSeconds(reports.size());
        return new StoredReport(
                EVENT,
                event,
                0,
                new StoredReport.Source(
                        new UUID(0, reports.size()), 1, null, outlet, outlet, null, published, published),
                citations,
                text,
                null,
                null,
                modality.isEmpty());
    }
}
