package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads what is tagged anew. */
@ApplicationScoped
public class ReplayReader {

    private static final int MOST = 50;

    private static final String SELECT = """
            select replay_id, stage, parameters, author, reason, created_at, state, selected, sent, stored, failed,
              finished_at
            from replay""";

    private final Corpus corpus;

    ReplayReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The last ones, the latest first. */
    public List<StoredReplay> latest() {
        return corpus.list(Sql.of(SELECT + " order by created_at desc, replay_id limit ?", MOST), ReplayReader::replay);
    }

    /** One of them. */
    public Optional<StoredReplay> one(UUID id) {
        return corpus.first(Sql.of(SELECT + " where replay_id = ?", id), ReplayReader::replay);
    }

    private static StoredReplay replay(ResultSet row) throws SQLException {
        return new StoredReplay(
                Columns.id(row, "replay_id"),
                row.getString("stage"),
                filter(row.getString("parameters")),
                row.getString("author"),
                row.getString("reason"),
                Columns.presentInstant(row, "created_at"),
                row.getString("state"),
                row.getLong("selected"),
                row.getLong("sent"),
                row.getLong("stored"),
                row.getLong("failed"),
                Columns.instant(row, "finished_at"));
    }

    private static Map<String, List<String>> filter(String saved) {
        try {
            return ContractCodec.mapper().readValue(saved, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a filter that was saved is always readable", e);
        }
    }
}
