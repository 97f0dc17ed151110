package org.watchline.store.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.curation.EventReference;
import org.watchline.contracts.identity.EventIdentity;

/**
 * Works out which events reports tell of once people's decisions are applied. It begins anew from what was filed, so a
 * decision that was taken back leaves nothing behind, whatever was decided since.
 */
public final class HandGrouping {

    private final List<StoredReport> reports;
    private final Map<StoredReport, UUID> events = new LinkedHashMap<>();

    /** A decision, whether or not it still stands. */
    public record Ruling(UUID id, Decision decision, boolean stands) {

        /** The event that a separated report is given. */
        public Optional<UUID> separated() {
            return decision instanceof Decision.SeparateEvent separate
                    ? Optional.of(EventIdentity.separated(separate.event().articleId(), id))
                    : Optional.empty();
        }

        /** The reports that it names. */
        public List<EventReference> references() {
            if (decision instanceof Decision.GroupEvents group) {
                return group.events();
            }
            return decision instanceof Decision.SeparateEvent separate ? List.of(separate.event()) : List.of();
        }
    }

    /**
     * A report as it is stored.
     *
     * @param set of annotations, by the database's id
     * @param trigger the words that say what was done
     * @param filed the event of which it was filed as a report
     */
    public record StoredReport(
            long set, int ordinal, UUID articleId, String eventId, EventType type, String trigger, UUID filed) {

        /** Whether the reference means it: by type and words, because another run has other event ids. */
        private boolean isMeantBy(EventReference reference) {
            return articleId.equals(reference.articleId())
                    && type == reference.type()
                    && trigger.equalsIgnoreCase(reference.trigger());
        }
    }

    private HandGrouping(List<StoredReport> reports) {
        this.reports = reports;
    }

    /**
     * The event of each report.
     *
     * @param rulings in the order in which they were made
     * @param reports all that the rulings may touch: those that they name, and all that were filed with those
     */
    public static Map<StoredReport, UUID> of(List<Ruling> rulings, List<StoredReport> reports) {
        HandGrouping grouping = new HandGrouping(reports);
        reports.forEach(report -> grouping.events.put(report, report.filed()));
        rulings.forEach(grouping::bringBack);
        rulings.stream().filter(Ruling::stands).forEach(grouping::apply);
        return grouping.events;
    }

    /** Reports that joined a separated one since it was separated, begin with it where it was before. */
    private void bringBack(Ruling ruling) {
        ruling.separated().ifPresent(event -> {
            List<StoredReport> meant = meantBy(ruling.references().get(0));
            if (!meant.isEmpty()) {
                UUID before = events.get(meant.get(0));
                events.replaceAll((report, current) -> current.equals(event) ? before : current);
            }
        });
    }

    private void apply(Ruling ruling) {
        if (ruling.decision() instanceof Decision.GroupEvents group) {
            join(group.events());
        } else if (ruling.decision() instanceof Decision.SeparateEvent separate) {
            UUID event = ruling.separated().orElseThrow();
            Set<StoredReport> parted = new HashSet<>(meantBy(separate.event()));
            reports.stream().filter(report -> report.filed().equals(event)).forEach(parted::add);
            parted.forEach(report -> events.put(report, event));
        }
    }

    /** Everything that is told of the events becomes the first of them. */
    private void join(List<EventReference> references) {
        List<UUID> joined = references.stream()
                .flatMap(reference -> meantBy(reference).stream())
                .map(events::get)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!joined.isEmpty()) {
            events.replaceAll((report, current) -> joined.contains(current) ? joined.get(0) : current);
        }
    }

    /** In every run that annotated the article: the report with that event id, else the first with these words. */
    private List<StoredReport> meantBy(EventReference reference) {
        Map<Long, StoredReport> bySet = new LinkedHashMap<>();
        for (StoredReport report : reports) {
            if (report.isMeantBy(reference)) {
                bySet.merge(
                        report.set(),
                        report,
                        (first, further) -> further.eventId().equals(reference.eventId()) ? further : first);
            }
        }
        return List.copyOf(bySet.values());
    }
}
