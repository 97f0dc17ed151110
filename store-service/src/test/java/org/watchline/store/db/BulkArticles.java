package org.watchline.store.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.ContentHash;

/** Tagged articles at random, about attacks of a few groups at a few places on a few days; one in ten is a copy. */
final class BulkArticles {

    private static final List<String> PLACES = List.of("khost", "kabul", "peshawar", "quetta", "north-waziristan");
    private static final List<String> GROUPS = List.of("ttp", "afghan-taliban", "u-group-unknown");
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);

    private BulkArticles() {}

    static List<ArticleEnriched> some(int count, Random chance) {
        List<ArticleEnriched> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = i > 10 && chance.nextInt(10) == 0
                    ? articles.get(chance.nextInt(i)).ingested().article().text()
                    : "Article %d. The group attacked an air base\tnear \"the town\" \\ well-being \uD83D\uDE80. %s"
                            .formatted(i, words(chance));
            articles.add(article(i, text, chance));
        }
        return articles;
    }

    private static String words(Random chance) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            words.append(Integer.toString(chance.nextInt(100_000) + 40_000, Character.MAX_RADIX))
                    .append(' ');
        }
        return words.toString().strip();
    }

    private static ArticleEnriched article(int number, String text, Random chance) {
        LocalDate day = FIRST.plusDays(number / 20);
        String url = number % 3 == 0 ? null : "https://example.com/" + number;
        Article article = new Article(
                "id-" + number,
                url,
                number % 7 == 0 ? null : "Title %d of cease-fire".formatted(number),
                number % 5 == 0 ? null : "Dawn",
                List.of("A. Author"),
                number % 11 == 0 ? null : Instant.parse(day + "T10:00:00Z"),
                "en",
                List.of("tag" + number % 3),
                text);
        String group = GROUPS.get(chance.nextInt(GROUPS.size()));
        String place = PLACES.get(chance.nextInt(PLACES.size()));
        ArticleIngested ingested = new ArticleIngested(
                UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)}),
                "submission-" + number,
                Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number),
                ContentHash.of(article),
                TextMarks.fingerprint(text),
                article,
                null);
        return new ArticleEnriched(
                ingested,
                "en",
                new Run("run-1", "engine", List.of(), "knowledge"),
                annotations(group, place, day, chance),
                List.of(
                        new EntityCard(group, "Group " + group, EntityType.ORG, null, null, null, null),
                        new EntityCard(place, "Place " + place, EntityType.GPE, "city", 33.3, 69.9, "Q1")));
    }

    private static Annotations annotations(String group, String place, LocalDate day, Random chance) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int killed = chance.nextInt(6);
            events.add(new Event(
                    "e" + i,
                    chance.nextInt(3) == 0 ? EventType.COERCE : EventType.ASSAULT,
                    "armed-attack",
                    12,
                    40,
                    new Extent(22 + i, 30 + i),
                    List.of(group),
                    List.of(),
                    i == 2 ? null : place,
                    day.minusDays(chance.nextInt(3)).toString(),
                    "day",
                    "stated",
                    new Toll(killed, killed, killed),
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(0)));
        }
        return new Annotations(
                List.of(new Sentence(0, 0, 11), new Sentence(1, 12, 60)),
                new Tokens(List.of(0, 8), List.of(7, 9), List.of("NOUN", "NUM"), List.of("article", "x\ty")),
                List.of(
                        mention(16, "group", EntityType.ORG, group, null),
                        mention(45, "town", EntityType.GPE, place, null),
                        mention(50, "somebody", EntityType.PERSON, null, null),
                        mention(55, "Monday", EntityType.DATE, null, day.toString())),
                List.of(),
                List.of(),
                List.of(new Citation(0, 7, "Dawn", "dawn", day.toString(), null, 0, null)),
                List.of(new Role("u-person-x", "emir", group, null, 0, 7)),
                List.of(),
                List.of(),
                events);
    }

    private static Mention mention(int start, String text, EntityType type, String entity, String value) {
        return new Mention(
                start,
                start + text.length(),
                text,
                type,
                entity,
                Field.TEXT,
                0.5,
                Finder.MODEL,
                entity == null ? null : new Link("exact", text, List.of(entity)),
                value,
                value == null ? null : "day",
                value == null ? null : "stated");
    }
}
