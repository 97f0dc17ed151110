package org.watchline.gateway;

import java.util.List;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;

/** What the examples of docs/api.md ask for. */
final class GuideCorpus {

    /** Of the decision and of the watch list that the guide makes. */
    static final UUID MADE = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b03");

    private static final UUID ARTICLE = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b01");
    private static final UUID EVENT = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b02");

    private static final long LETTER = 900_001;

    private GuideCorpus() {}

    static void store() {
        StoredFixture gazette = StoredFixture.saying(
                        ARTICLE, "Jets struck Khost on April 16, 2022, and killed 12 people.")
                .titled("Strike on Khost")
                .from("Guide Gazette")
                .published("2022-04-18T08:00:00Z")
                .mentioning("Khost", "GPE", "guide-khost", "Khost")
                .finding(strike(12));
        StoredFixture herald = StoredFixture.saying("The strike on Khost killed 15 people.")
                .from("Guide Herald")
                .published("2022-04-19T08:00:00Z")
                .finding(strike(15));
        StoredCorpus.store(gazette, herald);
        StoredCorpus.group(EVENT, gazette, herald);
        decide();
        watch();
        StoredLetters.open(LETTER, "text is missing", "{\"title\": \"No text\"}");
    }

    private static Annotations strike(int killed) {
        Event event = new Event(
                "e0",
                EventType.ASSAULT,
                "aerial",
                0,
                30,
                new Extent(5, 11),
                List.of(),
                List.of(),
                "guide-khost",
                "2022-04-16",
                "day",
                "stated",
                new Toll(killed, killed, killed),
                null,
                null,
                List.of(),
                null,
                List.of());
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event));
    }

    /**
     * A decision as it stands after the guide has made it and taken it back: the stub of store-service does neither.
     */
    private static void decide() {
        StoredCorpus.decide(
                MADE,
                "{\"kind\": \"merge\", \"entityIds\": [\"guide-khost-city\"], \"into\": \"guide-khost\"}",
                "A. Analyst",
                "guide-khost-city",
                "guide-khost");
        StoredCorpus.undo(MADE, "B. Analyst");
    }

    private static void watch() {
        StoredWatchlists.watching(MADE.toString(), "strike");
        StoredCorpus.change("""
                update store.watchlist
                set name = 'Strikes on Khost', author = 'A. Analyst',
                  parameters = '{"q": ["strike"], "entity": ["guide-khost"]}'
                where id = ?::uuid""", MADE.toString());
    }
}
