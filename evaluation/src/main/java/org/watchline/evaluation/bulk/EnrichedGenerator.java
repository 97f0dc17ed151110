package org.watchline.evaluation.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.identity.ContentHash;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** Makes articles together with their annotations. The same seed gives the same articles. */
final class EnrichedGenerator {

    private static final Run RUN = new Run("generated-1", "generated", List.of(), "shipped");
    private static final Tokens NO_TOKENS = new Tokens(List.of(), List.of(), List.of(), List.of());
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final EventType[] TYPES = EventType.values();
    private static final List<String> WIRE = List.of(
            "Dawn",
            "Express Tribune",
            "Geo News",
            "TOLOnews",
            "Reuters",
            "AFP",
            "The News",
            "Khaama Press",
            "Ariana News",
            "Pajhwok",
            "BBC",
            "VOA",
            "RFE/RL",
            "Arab News",
            "Samaa");
    /** One article in twenty repeats a recent one's text, as agencies' customers do. */
    private static final int REPEATED = 20;

    private static final int REMEMBERED = 50;
    private static final int WORDS_PER_SENTENCE = 18;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Zipf wireFame = new Zipf(WIRE.size());
    private final Deque<ArticleEnriched> recent = new ArrayDeque<>();
    private final Cast people;
    private final Cast groups;
    private final Cast places;
    private final Cast outlets;
    private final Random random;
    private final long seed;
    private final int words;
    private int made;

    EnrichedGenerator(KnowledgeBase knowledge, long seed, int words) {
        this.people = Cast.of(knowledge, entity -> entity.type().name().equals("PERSON"));
        this.groups = Cast.of(knowledge, Cast::isGroup);
        this.places = Cast.of(knowledge, Entity::isPlace);
        this.outlets = Cast.of(knowledge, Cast::isOutlet);
        this.random = new Random(seed);
        this.seed = seed;
        this.words = words;
    }

    ArticleEnriched next() {
        made++;
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        ArticleEnriched article = random.nextInt(REPEATED) == 0 && !recent.isEmpty() ? repeated() : written(day);
        recent.addLast(article);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        return article;
    }

    private ArticleEnriched repeated() {
        ArticleEnriched first =
                recent.stream().skip(random.nextInt(recent.size())).findFirst().orElseThrow();
        Article said = first.ingested().article();
        Article again = new Article(
                clientId(), null, said.title(), outlet(), List.of(), said.publishedAt(), "en", List.of(), said.text());
        return new ArticleEnriched(ingested(again), "en", RUN, first.annotations(), first.entities());
    }

    private ArticleEnriched written(LocalDate day) {
        NotedText text = new NotedText();
        List<Citation> citations = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        for (int sentence = 0; sentence * WORDS_PER_SENTENCE < words; sentence++) {
            switch (sentence % 4) {
                case 0 -> events.add(event(text, day, events.size(), citations));
                case 1 -> cite(text, day, citations);
                case 2 -> roles.add(role(text));
                default -> fill(text, WORDS_PER_SENTENCE);
            }
            text.endSentence();
        }
        Instant published = day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(86_400));
        Article article =
                new Article(clientId(), null, title(), outlet(), List.of(), published, "en", List.of(), text.text());
        Annotations found = new Annotations(
                text.sentences,
                NO_TOKENS,
                text.mentions,
                List.of(),
                List.of(),
                citations,
                roles,
                List.of(),
                List.of(),
                events);
        return new ArticleEnriched(ingested(article), "en", RUN, found, List.copyOf(text.cards.values()));
    }

    private Event event(NotedText text, LocalDate day, int number, List<Citation> citations) {
        int start = text.length();
        Entity actor = groups.draw(random);
        Entity place = places.draw(random);
        LocalDate when = day.minusDays(random.nextInt(30));
        text.add("On " + when + " members of ");
        text.add(actor, random);
        text.add(" ");
        int trigger = text.add("attacked a convoy near ");
        text.add(place, random);
        int killed = random.nextInt(20);
        text.add(" and killed " + killed + " people, ");
        fill(text, 6);
        Toll toll = new Toll(killed, killed, killed + random.nextInt(3));
        return new Event(
                "e" + number,
                TYPES[TYPES.length - 1 - Math.min(random.nextInt(40), TYPES.length - 1)],
                "attack",
                start,
                text.length(),
                new Extent(trigger, trigger + "attacked".length()),
                List.of(actor.id()),
                List.of(),
                place.id(),
                when.toString(),
                "day",
                "written",
                toll,
                null,
                null,
                random.nextInt(5) == 0 ? List.of(Modality.ALLEGED) : List.of(),
                null,
                citations.isEmpty() ? List.of() : List.of(citations.size() - 1));
    }

    private void cite(NotedText text, LocalDate day, List<Citation> citations) {
        Entity outlet = outlets.draw(random);
        fill(text, 12);
        int start = text.add(" (");
        text.add(outlet, random);
        LocalDate when = day.minusDays(random.nextInt(5));
        text.add(", " + when + ")");
        citations.add(new Citation(
                start, text.length(), outlet.name(), outlet.id(), when.toString(), null, text.sentence(), null));
    }

    private Role role(NotedText text) {
        Entity person = people.draw(random);
        Entity group = groups.draw(random);
        int start = text.length();
        text.add(person, random);
        text.add(", a commander of ");
        text.add(group, random);
        Role role = new Role(person.id(), "commander", group.id(), null, start, text.length());
        text.add(", spoke of ");
        fill(text, 8);
        return role;
    }

    private void fill(NotedText text, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : i % 3 == 0 ? " the " : " ").append(vocabulary.draw(random));
        }
        text.add(words.toString());
    }

    private String title() {
        return "%s in %s: %s %s"
                .formatted(
                        vocabulary.draw(random),
                        places.draw(random).name(),
                        vocabulary.draw(random),
                        vocabulary.draw(random));
    }

    private String outlet() {
        return WIRE.get(wireFame.draw(random));
    }

    private String clientId() {
        return "bulk-%d-%d".formatted(seed, made);
    }

    private ArticleIngested ingested(Article article) {
        String id = String.valueOf(article.clientId());
        return new ArticleIngested(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                id,
                Instant.now(),
                ContentHash.of(article),
                new Fingerprint("none", List.of()),
                article,
                null);
    }
}
