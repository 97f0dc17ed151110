package org.watchline.evaluation.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.annotation.Topic;

/** Writes one article about a few people, groups and places, and notes what an engine would find in it. */
final class Report {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ROOT);
    private static final EventType[] TYPES = EventType.values();
    private static final int WORDS_PER_SENTENCE = 18;
    private static final List<Topic> TOPICS = List.of(new Topic("armed-conflict", 0.8), new Topic("politics", 0.4));
    private static final Word SAID = new Word("said", "VERB", "say");
    private static final Word ON = new Word("On", "ADP", "on");

    private final NotedText text = new NotedText();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final World world;
    private final Random random;
    private final LocalDate day;
    private final List<Cast.Member> people;
    private final List<Cast.Member> groups;
    private final List<Cast.Member> places;

    Report(World world, Random random, LocalDate day) {
        this.world = world;
        this.random = random;
        this.day = day;
        this.people = List.of(
                world.people.draw(random),
                world.people.draw(random),
                world.strangers.draw(random),
                world.strangers.draw(random));
        this.groups = List.of(world.groups.draw(random), world.groups.draw(random), world.groups.draw(random));
        this.places = List.of(
                world.places.draw(random),
                world.places.draw(random),
                world.places.draw(random),
                world.places.draw(random));
    }

    /** Writes about so many words; among other things what happened, who says so, and what somebody said. */
    Report write(int words) {
        for (int sentence = 0; sentence * WORDS_PER_SENTENCE < words; sentence++) {
            if (sentence % 12 == 0) {
                event();
            } else if (sentence % 9 == 1) {
                cite();
            } else if (sentence % 16 == 2) {
                speak(sentence);
            } else {
                tell();
            }
            text.endSentence();
        }
        return this;
    }

    String text() {
        return text.text();
    }

    List<EntityCard> cards() {
        return List.copyOf(text.cards.values());
    }

    Annotations annotations() {
        return new Annotations(
                text.sentences,
                text.tokens(),
                text.mentions,
                text.blocks,
                List.of(),
                citations,
                roles,
                TOPICS,
                quotes,
                events);
    }

    private void event() {
        int start = text.length();
        Cast.Member actor = one(groups);
        Cast.Member place = one(places);
        LocalDate when = day.minusDays(random.nextInt(4) > 0 ? random.nextInt(3) : random.nextInt(40));
        text.add(ON);
        text.date(WRITTEN.format(when), when.toString());
        text.name(actor, random);
        int trigger = text.add(new Word("attacked", "VERB", "attack"));
        Extent extent = new Extent(trigger, text.length());
        fill(2);
        text.add(new Word("near", "ADP", "near"));
        text.name(place, random);
        int killed = random.nextInt(30);
        text.add(new Word("killing", "VERB", "kill"));
        text.add(new Word(Integer.toString(killed), "NUM", Integer.toString(killed)));
        fill(5);
        EventType type = TYPES[TYPES.length - 1 - Math.min(random.nextInt(24), TYPES.length - 1)];
        events.add(new Event(
                "e" + events.size(),
                type,
                random.nextBoolean() ? "armed-attack" : "explosives",
                start,
                text.length(),
                extent,
                List.of(actor.id()),
                random.nextInt(3) == 0 ? List.of(one(groups).id()) : List.of(),
                place.id(),
                when.toString(),
                "day",
                "stated",
                new Toll(killed, killed, killed + random.nextInt(3)),
                null,
                null,
                random.nextInt(5) == 0 ? List.of(Modality.ALLEGED) : List.of(),
                null,
                citations.isEmpty() ? List.of() : List.of(citations.size() - 1)));
    }

    private void cite() {
        Cast.Member outlet = world.outlets.draw(random);
        fill(13);
        text.open("(");
        int start = text.name(outlet, random);
        text.mark(",");
        LocalDate when = day.minusDays(random.nextInt(10));
        text.date(WRITTEN.format(when), when.toString());
        citations.add(new Citation(
                start, text.length(), outlet.card().name(), outlet.id(), when.toString(), null, text.sentence(), null));
        text.mark(")");
    }

    private void speak(int sentence) {
        Cast.Member person = one(people);
        text.name(person, random);
        if (sentence < WORDS_PER_SENTENCE) {
            Cast.Member group = one(groups);
            text.mark(",");
            int start = text.add(new Word("commander", "NOUN", "commander"));
            roles.add(new Role(person.id(), "commander", group.id(), null, start, text.length()));
            text.add(new Word("of", "ADP", "of"));
            text.name(group, random);
            text.mark(",");
        }
        text.add(SAID);
        int start = text.open("“");
        fill(9);
        quotes.add(new Quote(start + 1, text.length(), QuoteKind.DIRECT, person.id(), SAID.lemma()));
        text.mark("”");
    }

    private void tell() {
        switch (random.nextInt(8)) {
            case 0 -> text.unknown("Mullah Z" + random.nextInt(5_000));
            case 1, 2 -> text.name(one(people), random);
            case 3, 4, 5 -> text.name(one(groups), random);
            default -> text.name(one(places), random);
        }
        fill(8);
        if (random.nextInt(5) < 2) {
            text.name(one(random.nextBoolean() ? places : groups), random);
        }
        fill(7);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            text.add(i % 5 == 1 || i % 5 == 3 ? world.vocabulary.small(random) : world.vocabulary.draw(random));
        }
    }

    private Cast.Member one(List<Cast.Member> of) {
        return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
    }
}
