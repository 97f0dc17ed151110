package org.watchline.gateway.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.event.CountedEvents;
import org.watchline.gateway.corpus.event.EventFilter;
import org.watchline.gateway.corpus.event.EventListing;
import org.watchline.gateway.corpus.event.EventReader;
import org.watchline.gateway.corpus.event.FoundEvent;
import org.watchline.gateway.corpus.event.FoundEvents;
import org.watchline.gateway.corpus.event.StoredReport;
import org.watchline.gateway.knowledge.PlacesWithin;
import org.watchline.gateway.knowledge.UnknownIds;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Total;

/** Puts together what is told about events. */
@ApplicationScoped
public class Events {

    private static final int MOST_COUNTED = 1_000;

    private final EventReader reader;
    private final PlacesWithin places;
    private final UnknownIds unknownIds;

    Events(EventReader reader, PlacesWithin places, UnknownIds unknownIds) {
        this.reader = reader;
        this.places = places;
        this.unknownIds = unknownIds;
    }

    /** Finds a page of events. */
    public EventPage find(EventRequest request) {
        CountedEvents counted = reader.page(listing(request), MOST_COUNTED + 1, request.asOf());
        FoundEvents found = counted.found();
        boolean more = found.events().size() > request.limit();
        List<Account> page = found.events().stream()
                .limit(request.limit())
                .map(event -> new Account(event.reports(), found.labels()))
                .toList();
        Map<StoredReport.Key, StoredReport.Passage> sentences = reader.sentences(
                page.stream().map(account -> account.lead().key()).toList(), request.asOf());
        return new EventPage(
                page.stream().map(account -> account.item(sentences)).toList(),
                more ? cursorAfter(request, found.events().get(request.limit() - 1)) : null,
                Total.upTo(MOST_COUNTED, counted.entries()),
                Total.upTo(MOST_COUNTED, counted.notActual()),
                counted.entries() == 0 ? unknownIds.among(request.filter().named(), request.asOf()) : List.of());
    }

    /**
     * An event with everything that is told of it.
     *
     * @param asOf null for what is known now
     * @throws ProblemException if there is no such event
     */
    public EventDossier one(UUID id, @Nullable Instant asOf) {
        FoundEvents found = reader.one(id, asOf);
        if (found.events().isEmpty()) {
            throw unknown(id);
        }
        List<StoredReport> reports = found.events().get(0).reports();
        Map<StoredReport.Key, StoredReport.Passage> sentences =
                reader.sentences(reports.stream().map(StoredReport::key).toList(), asOf);
        return new Account(reports, found.labels()).dossier(sentences);
    }

    /** The problem of an id that no event has. */
    static ProblemException unknown(Object id) {
        return new ProblemException(ProblemType.EVENT_NOT_FOUND, "No event with the id %s is known.".formatted(id));
    }

    /** What is to be read for a request: its page and one entry more. A place stands for all that lie in it. */
    private EventListing listing(EventRequest request) {
        EventFilter filter = request.filter();
        return new EventListing(
                filter.at(places.of(filter.locations())),
                request.grouped(),
                request.newestFirst(),
                request.after(),
                request.limit() + 1);
    }

    private static String cursorAfter(EventRequest request, FoundEvent last) {
        return EventCursor.after(request, Objects.requireNonNull(last.position(), "an entry without a position"));
    }
}
