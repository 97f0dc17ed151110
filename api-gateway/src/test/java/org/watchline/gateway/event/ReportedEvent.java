package org.watchline.gateway.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** An article of one sentence that reports one event, step by step. */
final class ReportedEvent {

    private final String text;
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Modality> modality = new ArrayList<>();
    private EventType type = EventType.ASSAULT;
    private @Nullable String mode;
    private @Nullable String location;
    private @Nullable String date;
    private @Nullable Toll killed;
    private @Nullable Toll wounded;
    private @Nullable String claimedBy;
    private String outlet = "Frontier Monitor";
    private String published = "2022-04-17T06:00:00Z";

    private ReportedEvent(String text) {
        this.text = text;
    }

    static ReportedEvent in(String text) {
        return new ReportedEvent(text);
    }

    ReportedEvent type(EventType kind, @Nullable String finer) {
        type = kind;
        mode = finer;
        return this;
    }

    ReportedEvent by(String actor) {
        actors.add(actor);
        return this;
    }

    ReportedEvent against(String recipient) {
        recipients.add(recipient);
        return this;
    }

    ReportedEvent at(String place, String day) {
        location = place;
        date = day;
        return this;
    }

    ReportedEvent killing(int low, int best, int high) {
        killed = new Toll(low, best, high);
        return this;
    }

    ReportedEvent wounding(int number) {
        wounded = new Toll(number, number, number);
        return this;
    }

    ReportedEvent but(Modality label) {
        modality.add(label);
        return this;
    }

    ReportedEvent claimedBy(String group) {
        claimedBy = group;
        return this;
    }

    ReportedEvent citing(String source, @Nullable String id) {
        int start = Math.max(text.indexOf(source), 0);
        citations.add(new Citation(start, start + source.length(), source, id, "2022-04-16", null, 0, null));
        return this;
    }

    ReportedEvent published(String source, String at) {
        outlet = source;
        published = at;
        return this;
    }

    /** Stores the article and makes its event a report of this one. */
    UUID store(UUID event) {
        StoredFixture article = fixture();
        StoredCorpus.store(article);
        StoredCorpus.group(event, article);
        return article.id();
    }

    StoredFixture fixture() {
        StoredFixture article = StoredFixture.saying(text)
                .titled("Report of " + outlet)
                .from(outlet)
                .published(published)
                .finding(annotations());
        return article;
    }

    private Annotations annotations() {
        int end = text.codePointCount(0, text.length());
        Event event = new Event(
                "e0",
                type,
                mode,
                0,
                end,
                new Extent(0, 1),
                actors,
                recipients,
                location,
                date,
                date == null ? null : "day",
                date == null ? null : "stated",
                killed,
                wounded,
                null,
                modality,
                claimedBy,
                citations.isEmpty() ? List.of() : List.of(0));
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                citations,
                List.of(),
                List.of(),
                List.of(),
                List.of(event));
    }
}
