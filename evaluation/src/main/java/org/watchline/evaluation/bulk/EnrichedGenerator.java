package org.watchline.evaluation.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.identity.ContentHash;
import org.watchline.knowledge.KnowledgeBase;

/**
 * Makes articles together with their annotations, chunk by chunk. Each chunk has a random sequence of its own, so they
 * can be made in any order, at one time, and again: the same seed, number and size give the same.
 */
public final class EnrichedGenerator {

    private static final Run RUN = new Run("generated-1", "generated", List.of(), "shipped");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    /** A million articles are five and a half years of press. */
    private static final int ARTICLES_PER_DAY = 500;

    private static final long SECONDS_OF_DAY = 86_400;
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

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Zipf wireFame = new Zipf(WIRE.size(), 1);
    private final World world;
    private final long seed;
    private final int words;

    /** @param words about how many words each text has */
    public EnrichedGenerator(KnowledgeBase knowledge, long seed, int words) {
        this.world = new World(knowledge);
        this.seed = seed;
        this.words = words;
    }

    /** The chunk of this number, counted from 0. */
    public List<ArticleEnriched> chunk(int number, int size) {
        Random random = new Random((seed * PRIME) ^ (((number + 1L) * PRIME) >>> 1));
        List<ArticleEnriched> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            long index = (long) number * size + i;
            made.add(
                    random.nextInt(REPEATED) == 0 && !made.isEmpty()
                            ? repeated(made.get(random.nextInt(made.size())), index, random)
                            : written(index, random));
        }
        return made;
    }

    /** The id of the article with this number, counted over all chunks from 0. */
    UUID idOf(long index) {
        return ArticleIdentity.of(clientId(index), null, null, "");
    }

    private ArticleEnriched repeated(ArticleEnriched first, long index, Random random) {
        String title = first.ingested().article().title();
        Article again = article(
                index, random, String.valueOf(title), first.ingested().article().text());
        return enriched(index, again, first);
    }

    private static ArticleEnriched enriched(long index, Article article, ArticleEnriched like) {
        return new ArticleEnriched(
                ingested(index, article, like.ingested().fingerprint()),
                "en",
                RUN,
                like.annotations(),
                like.entities());
    }

    private ArticleEnriched written(long index, Random random) {
        Report report = new Report(
                        world, random, published(index).atZone(ZoneOffset.UTC).toLocalDate())
                .write(words);
        Article article = article(index, random, title(random), report.text());
        return new ArticleEnriched(
                ingested(index, article, TextMarks.fingerprint(article.text())),
                "en",
                RUN,
                report.annotations(),
                report.cards());
    }

    private Article article(long index, Random random, String title, String text) {
        String source = WIRE.get(wireFame.draw(random));
        String url =
                "https://news.example.com/" + source.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "/" + index;
        return new Article(clientId(index), url, title, source, List.of(), published(index), "en", List.of(), text);
    }

    private static Instant published(long index) {
        long day = index / ARTICLES_PER_DAY;
        long second = index % ARTICLES_PER_DAY * SECONDS_OF_DAY / ARTICLES_PER_DAY;
        return FIRST_DAY.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second);
    }

    private String title(Random random) {
        return "%s in %s: %s %s"
                .formatted(
                        world.vocabulary.draw(random).text(),
                        world.places.draw(random).card().name(),
                        world.vocabulary.draw(random).text(),
                        world.vocabulary.draw(random).text());
    }

    private String clientId(long index) {
        return "bulk-" + seed + "-" + index;
    }

    private static ArticleIngested ingested(long index, Article article, Fingerprint fingerprint) {
        return new ArticleIngested(
                ArticleIdentity.of(article.clientId(), null, null, ""),
                String.valueOf(article.clientId()),
                published(index).plusSeconds(60),
                ContentHash.of(article),
                fingerprint,
                article,
                null);
    }
}
