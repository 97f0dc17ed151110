package org.watchline.store.db;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.takedown.TakedownEvent;

/** Takes articles out of the corpus, and lets them come back. */
@ApplicationScoped
public class TakedownStore {

    private static final String KNOWN = """
            select exists (select from store.article where article_id = ?)
              or exists (select from store.status where article_id = ?) as known""";

    private static final String INSERT = "insert into store.takedown (article, at, author, reason) values (?, ?, ?, ?)";

    private static final String PURGE = "call store.purge(?, ?)";

    private static final String LIFT = """
            update store.takedown t set lifted_at = ?, lifted_by = ?, lifted_reason = ?
            from store.article a
            where a.id = t.article and a.article_id = ? and t.lifted_at is null
            returning t.article""";

    private static final String EVENTS = """
            select a.article_id, e.*
            from store.takedown t
            join store.article a on a.id = t.article
            cross join lateral (values
              ('TAKEN_DOWN', t.at, t.author, t.reason),
              ('LIFTED', t.lifted_at, t.lifted_by, t.lifted_reason)) as e (kind, at, author, reason)
            where e.at is not null
            order by e.at""";

    private final Transactions transactions;
    private final Clock clock;

    TakedownStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Removes all that is known of an article, and refuses it from now on. An article that is still under way is
     * refused when it arrives.
     */
    public void takeDown(UUID articleId, String author, String reason) {
        transactions.runPatiently(connection -> {
            requireKnown(connection, articleId);
            TakedownEvent event =
                    new TakedownEvent(articleId, TakedownEvent.Kind.TAKEN_DOWN, clock.instant(), author, reason);
            if (!remove(connection, event)) {
                throw new ProblemException(
                        ProblemType.CONFLICT, "article %s was taken down already".formatted(articleId));
            }
            return articleId;
        });
    }

    /** Lets an article come back if it is submitted again; what was removed stays so. */
    public void restore(UUID articleId, String author, String reason) {
        transactions.runPatiently(connection -> {
            TakedownEvent event =
                    new TakedownEvent(articleId, TakedownEvent.Kind.LIFTED, clock.instant(), author, reason);
            if (!lift(connection, event)) {
                throw new ProblemException(ProblemType.NOT_FOUND, "no article %s was taken down".formatted(articleId));
            }
            return articleId;
        });
    }

    /** Everything that was ever taken down or lifted. */
    public List<TakedownEvent> events() {
        return transactions.run(connection -> Sql.list(connection, EVENTS, parameters -> {}, TakedownStore::event));
    }

    /**
     * Does what happened after the last that is known of each article; also of articles that never came in, so that
     * they are refused if they do.
     *
     * @return how many of them were done
     */
    public int repeat(List<TakedownEvent> journal) {
        Map<UUID, Instant> last =
                events().stream().collect(toMap(TakedownEvent::articleId, TakedownEvent::at, TakedownStore::later));
        List<TakedownEvent> forgotten = journal.stream()
                .filter(event -> event.at().isAfter(last.getOrDefault(event.articleId(), Instant.MIN)))
                .sorted(comparing(TakedownEvent::at))
                .toList();
        forgotten.forEach(event -> transactions.runPatiently(connection -> repeat(connection, event)));
        return forgotten.size();
    }

    private boolean repeat(Connection connection, TakedownEvent event) throws SQLException {
        return switch (event.kind()) {
            case TAKEN_DOWN -> remove(connection, event);
            case LIFTED -> lift(connection, event);
        };
    }

    /** Returns whether it was there to be removed, or to be refused. */
    private boolean remove(Connection connection, TakedownEvent event) throws SQLException {
        UUID articleId = event.articleId();
        long article = Objects.requireNonNull(
                ArticleRows.lock(connection, List.of(articleId)).get(articleId), "a locked article has a number");
        if (!TakedownRows.standing(connection, List.of(article)).isEmpty()) {
            return false;
        }
        Locks.linkTexts(connection);
        List<String> texts = DistinctTextRows.ofArticle(connection, article);
        Sql.update(
                connection,
                INSERT,
                parameters -> parameters
                        .number(article)
                        .time(event.at())
                        .text(event.author())
                        .text(event.reason()));
        Sql.update(connection, PURGE, parameters -> parameters.number(article).time(clock.instant()));
        PageRows.remove(connection, article);
        NearTexts.forget(connection, texts);
        return true;
    }

    private static boolean lift(Connection connection, TakedownEvent event) throws SQLException {
        return !Sql.list(
                        connection,
                        LIFT,
                        parameters -> parameters
                                .time(event.at())
                                .text(event.author())
                                .text(event.reason())
                                .uuid(event.articleId()),
                        row -> row.getLong("article"))
                .isEmpty();
    }

    private static TakedownEvent event(ResultSet row) throws SQLException {
        return new TakedownEvent(
                row.getObject("article_id", UUID.class),
                TakedownEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("reason"));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void requireKnown(Connection connection, UUID articleId) throws SQLException {
        boolean known = Sql.list(
                        connection,
                        KNOWN,
                        parameters -> parameters.uuid(articleId).uuid(articleId),
                        row -> row.getBoolean("known"))
                .get(0);
        if (!known) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no article %s is known".formatted(articleId));
        }
    }
}
