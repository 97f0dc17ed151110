package org.watchline.store.db;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;

/** Table {@code decision}. */
final class DecisionRows {

    private static final String STANDING = """
            select id, body, entities, author, reason, at
            from store.decision d
            where kind <> 'undo' and not exists (select from store.decision undo where undo.undoes = d.id)
            order by seq""";

    private static final String INSERT = """
            insert into store.decision (id, kind, body, entities, entity_ids, author, reason, at)
            values (?, ?::jsonb ->> 'kind', ?, ?, ?, ?, ?, ?)""";

    private static final String UNDO = """
            insert into store.decision (id, kind, entity_ids, author, reason, at, undoes)
            select ?, 'undo', entity_ids, ?, ?, ?, id from store.decision where id = ?""";

    private static final String EXISTS = "select id from store.decision where id = ? and kind <> 'undo'";

    private DecisionRows() {}

    /** Those that were not taken back, in the order in which they were made. */
    static List<CurationDecision> standing(Connection connection) throws SQLException {
        return Sql.list(connection, STANDING, parameters -> {}, DecisionRows::read);
    }

    static void insert(Connection connection, CurationDecision made) throws SQLException {
        String body = Json.of(made.decision());
        Sql.update(
                connection,
                INSERT,
                parameters -> parameters
                        .uuid(made.id())
                        .json(body)
                        .json(body)
                        .json(Json.of(made.entities()))
                        .texts(made.decision().subjects())
                        .text(made.author())
                        .text(made.reason())
                        .time(made.at()));
    }

    static void undo(
            Connection connection, UUID undo, UUID decision, String author, @Nullable String reason, Instant at)
            throws SQLException {
        Sql.update(
                connection,
                UNDO,
                parameters ->
                        parameters.uuid(undo).text(author).text(reason).time(at).uuid(decision));
    }

    static boolean exists(Connection connection, UUID decision) throws SQLException {
        return !Sql.list(connection, EXISTS, parameters -> parameters.uuid(decision), row -> row.getString("id"))
                .isEmpty();
    }

    private static CurationDecision read(ResultSet row) throws SQLException {
        return new CurationDecision(
                row.getObject("id", UUID.class),
                json(row, "body", Decision.class),
                row.getString("author"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of(json(row, "entities", EntityCard[].class)));
    }

    private static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        return ContractCodec.read(row.getString(column).getBytes(StandardCharsets.UTF_8), type);
    }
}
