package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Table {@code note}: every change is a version. */
@ApplicationScoped
public class NoteStore {

    private static final String IS_HELD = "select 1 from store.revision where article = ? and known_to is null";

    /** Notes on one article are written one after the other, because each shows its tags in search. */
    private static final String LOCK_ARTICLE = """
            select id from store.article
            where id = (select article from store.note where id = ? and version = 1)
            for no key update""";

    /** Also one of which all reports were moved to others. */
    private static final String EVENT =
            "select 1 from store.event where coalesce(moved_to, group_id) = ? or (moved and group_id = ?) limit 1";

    /** Waits for whoever changes the same note. */
    private static final String LAST = """
            select version, article, event_id, removed from store.note where id = ? and known_to is null for update""";

    private static final String CLOSE = "update store.note set known_to = ? where id = ? and known_to is null";

    private static final String INSERT = """
            insert into store.note (id, version, article, event_id, text, tags, author, removed, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SHOW_TAGS = "call store.show_in_search(array[?::bigint], ?)";

    private final Transactions transactions;
    private final Clock clock;

    NoteStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a note is about: an article, an event, or an event as an article tells it. */
    public record Subject(
            @Nullable UUID articleId, @Nullable UUID eventId) {}

    /** What a note says. */
    public record Content(String text, List<String> tags, String author) {

        public Content {
            tags = List.copyOf(tags);
        }
    }

    private record Version(
            int number, @Nullable Long article, @Nullable UUID eventId, boolean removed) {}

    /** Adds a note and returns its id. */
    public UUID create(Subject subject, Content content) {
        UUID id = UUID.randomUUID();
        return transactions.run(connection -> {
            Long article = subject.articleId() == null ? null : article(connection, subject.articleId());
            if (subject.eventId() != null) {
                requireEvent(connection, subject.eventId());
            }
            write(connection, id, new Version(1, article, subject.eventId(), false), content);
            return id;
        });
    }

    /** Gives a note another content. */
    public void change(UUID id, Content content) {
        follow(id, content, false);
    }

    /** Removes a note; its earlier versions stay known. */
    public void remove(UUID id, String author) {
        follow(id, new Content("", List.of(), author), true);
    }

    private void follow(UUID id, Content content, boolean removed) {
        transactions.run(connection -> {
            Sql.list(connection, LOCK_ARTICLE, parameters -> parameters.uuid(id), ResultSet::getRow);
            Version last = last(connection, id)
                    .filter(version -> !version.removed())
                    .orElseThrow(
                            () -> new ProblemException(ProblemType.NOT_FOUND, "there is no note %s".formatted(id)));
            write(connection, id, new Version(last.number() + 1, last.article(), last.eventId(), removed), content);
            return id;
        });
    }

    private void write(Connection connection, UUID id, Version version, Content content) throws SQLException {
        Instant now = clock.instant();
        Sql.update(connection, CLOSE, parameters -> parameters.time(now).uuid(id));
        Sql.update(
                connection,
                INSERT,
                parameters -> parameters
                        .uuid(id)
                        .number(version.number())
                        .number(version.article())
                        .uuid(version.eventId())
                        .text(content.text())
                        .texts(content.tags())
                        .text(content.author())
                        .flag(version.removed())
                        .time(now));
        Long article = version.article();
        if (article != null) {
            Sql.update(
                    connection,
                    SHOW_TAGS,
                    parameters -> parameters.number(article.longValue()).time(now));
        }
    }

    private static Optional<Version> last(Connection connection, UUID id) throws SQLException {
        return Sql.list(connection, LAST, parameters -> parameters.uuid(id), NoteStore::version).stream()
                .findFirst();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getObject("article", Long.class),
                row.getObject("event_id", UUID.class),
                row.getBoolean("removed"));
    }

    private static long article(Connection connection, UUID articleId) throws SQLException {
        Optional<Long> article = ArticleRows.lockKnown(connection, articleId);
        if (article.isEmpty()
                || Sql.list(connection, IS_HELD, parameters -> parameters.number(article.get()), ResultSet::getRow)
                        .isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_CHANGE, "articleId names no article: %s".formatted(articleId));
        }
        return article.get();
    }

    private static void requireEvent(Connection connection, UUID eventId) throws SQLException {
        if (Sql.list(connection, EVENT, parameters -> parameters.uuid(eventId).uuid(eventId), ResultSet::getRow)
                .isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CHANGE, "eventId names no event: %s".formatted(eventId));
        }
    }
}
