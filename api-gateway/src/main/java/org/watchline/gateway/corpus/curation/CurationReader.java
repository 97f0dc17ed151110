package org.watchline.gateway.corpus.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.curation.Decision;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads decisions, and what spellings are said to mean. */
@ApplicationScoped
public class CurationReader {

    private static final String COLUMNS =
            "select id, seq, kind, body, entities, author, reason, at, undo_id, undone_by,"
                    + " undo_reason, undone_at from decision";

    private final Corpus corpus;

    CurationReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Reads a page, the newest decision first.
     *
     * @param before number of the last decision of the page before; null for the first page
     */
    public List<FoundDecision> page(DecisionFilter filter, @Nullable Long before, int limit) {
        Sql sql = Sql.of(COLUMNS + " where true");
        if (filter.entity() != null) {
            sql.add("and entity_ids @> array[?::text]", filter.entity());
        }
        if (!filter.kinds().isEmpty()) {
            sql.add("and kind = any (?)", (Object) filter.kinds().toArray(String[]::new));
        }
        if (filter.author() != null) {
            sql.add("and author = ?", filter.author());
        }
        if (before != null) {
            sql.add("and seq < ?", before);
        }
        return corpus.list(sql.add("order by seq desc limit ?", limit), CurationReader::decision);
    }

    /** One decision; empty if there is none. */
    public Optional<FoundDecision> one(UUID id) {
        return corpus.first(Sql.of(COLUMNS + " where id = ?", id), CurationReader::decision);
    }

    /** Whom a spelling means, by articles and by decisions: every entity and every reason of each. */
    public List<SpellingSource> sources(String name) {
        return corpus.list(
                Sql.of("""
                with seen as (
                  select distinct alias.entity_id from entity_alias alias
                  where corpus.spelling_key(alias.name) = corpus.spelling_key(?))
                select seen.entity_id, e.name, e.type, counted.articles, counted.mentions,
                  seen.entity_id not like 'u-%' and seen.entity_id not like 'c-%' as listed,
                  claim.decision, claim.prevails, d.author
                from seen
                join entity e on e.entity_id = seen.entity_id
                left join lateral (
                  select count(*) as articles, sum(spelling.mentions) as mentions
                  from article_entity ae
                  cross join lateral unnest(ae.names, ae.name_mentions) as spelling (name, mentions)
                  where ae.entity_id = seen.entity_id
                    and corpus.spelling_key(spelling.name) = corpus.spelling_key(?)) as counted on true
                left join spelling_claim claim
                  on claim.entity_id = seen.entity_id and claim.name_key = corpus.spelling_key(?)
                left join decision d on d.id = claim.decision
                order by counted.mentions desc nulls last, seen.entity_id
                limit 50""", name, name, name),
                row -> new SpellingSource(
                        row.getString("entity_id"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("articles"),
                        row.getLong("mentions"),
                        row.getBoolean("listed"),
                        Columns.id(row, "decision"),
                        row.getString("author"),
                        row.getBoolean("prevails")));
    }

    private static FoundDecision decision(ResultSet row) throws SQLException {
        UUID undo = Columns.id(row, "undo_id");
        return new FoundDecision(
                Columns.id(row, "id"),
                row.getLong("seq"),
                row.getString("kind"),
                ContractCodec.read(row.getString("body").getBytes(StandardCharsets.UTF_8), Decision.class),
                Columns.items(row, "entities", EntityCard[].class),
                row.getString("author"),
                row.getString("reason"),
                Columns.presentInstant(row, "at"),
                undo == null
                        ? null
                        : new FoundDecision.Undone(
                                undo,
                                row.getString("undone_by"),
                                row.getString("undo_reason"),
                                Columns.presentInstant(row, "undone_at")));
    }
}
