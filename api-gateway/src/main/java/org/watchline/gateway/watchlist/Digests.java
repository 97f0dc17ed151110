package org.watchline.gateway.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.ChangePosition;
import org.watchline.gateway.corpus.watchlist.NewArticle;
import org.watchline.gateway.corpus.watchlist.News;
import org.watchline.gateway.corpus.watchlist.NewsReader;
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;

/** Puts together what came in; one item for every text, however many published it. */
@ApplicationScoped
public class Digests {

    private static final String SINCE = "since";
    private static final int LONGEST_SINCE = 40;
    private static final int MOST_ARTICLES = 500;
    private static final Duration DAY = Duration.ofDays(1);

    private final NewsReader reader;
    private final Clock clock;

    Digests(NewsReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Where the parameter {@code since} begins: at the position of an earlier digest, or at a day or time.
     *
     * @return null if it is not given
     * @throws org.watchline.gateway.problem.ProblemException if it is none of these
     */
    public @Nullable ChangePosition start(Parameters parameters) {
        String since = parameters.text(SINCE, LONGEST_SINCE);
        Optional<ChangePosition> position = since == null ? Optional.empty() : ChangePosition.parse(since);
        Instant time = position.isPresent() ? null : DateBound.from(parameters, SINCE);
        return time == null ? position.orElse(null) : reader.before(time);
    }

    /**
     * What came in and matches.
     *
     * @param since null for the last 24 hours
     */
    public Digest since(@Nullable ChangePosition since, ArticleFilter filter) {
        ChangePosition start = since == null ? reader.before(clock.instant().minus(DAY)) : since;
        return digest(start, reader.since(start, filter, MOST_ARTICLES));
    }

    /** The latest that matches, as far as a digest looks back. */
    Digest latest(ArticleFilter filter, int most) {
        return digest(ChangePosition.BEGINNING, reader.since(ChangePosition.BEGINNING, filter, most));
    }

    private static Digest digest(ChangePosition since, News news) {
        Map<String, List<NewArticle>> clusters = new LinkedHashMap<>();
        news.articles()
                .forEach(article -> clusters.computeIfAbsent(article.cluster(), cluster -> new ArrayList<>())
                        .add(article));
        List<Digest.Item> items = new ArrayList<>();
        int echoes = 0;
        for (List<NewArticle> same : clusters.values()) {
            NewArticle first = firstOf(same);
            if (first == null) {
                echoes += same.size();
            } else {
                items.add(item(first, same));
            }
        }
        return new Digest(since.toString(), news.head().toString(), items, echoes, !news.cut());
    }

    /** The one that had the text first; null if that is none of these. */
    private static @Nullable NewArticle firstOf(List<NewArticle> same) {
        return same.stream()
                .filter(article -> article.card().id().equals(article.first()))
                .findFirst()
                .orElse(null);
    }

    private static Digest.Item item(NewArticle first, List<NewArticle> same) {
        Stream<String> others = same.stream()
                .filter(article -> !article.equals(first))
                .map(article -> article.card().source())
                .filter(Objects::nonNull)
                .distinct();
        return new Digest.Item(first.card(), first.kind(), first.at(), first.lead(), first.copies(), others.toList());
    }
}
