package org.watchline.gateway.corpus.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.fulltext.Conditions;

/** The articles that a filter finds in one state of the corpus. They can be gone through as often as a format needs. */
public final class Matches {

    private static final int STRETCH = 500;

    private final Corpus.Snapshot snapshot;
    private final ArticleFilter filter;
    private final Instant moment;
    private final boolean withTokens;

    Matches(Corpus.Snapshot snapshot, ArticleFilter filter, Instant moment, boolean withTokens) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.moment = moment;
        this.withTokens = withTokens;
    }

    /** The moment of which the corpus' state is told. */
    public Instant moment() {
        return moment;
    }

    /**
     * Hands over every article, the newest publication first.
     *
     * @throws IOException of the taker
     */
    public void articles(Taker<ExportedArticle> taker) throws IOException {
        Sql ids = Conditions.wanted(filter)
                .add("select s.article_id, pg_column_size(s.text) as size from search s where")
                .add(Conditions.of(filter))
                .add("order by s.sort_at desc, s.article_id desc");
        Batch batch = new Batch();
        read(() -> {
            snapshot.walk(ids, STRETCH, row -> {
                batch.add(Columns.id(row, "article_id"), row.getInt("size"));
                if (batch.isFull()) {
                    deliver(batch, taker);
                }
            });
            deliver(batch, taker);
        });
    }

    /**
     * Hands over every entity that an article mentions, once, ordered by id.
     *
     * @throws IOException of the taker
     */
    public void entities(Taker<EntityCard> taker) throws IOException {
        Sql entities = Conditions.wanted(filter)
                .add(", mentioned as (select distinct ae.entity_id from search s")
                .add("join article_entity ae on ae.article_id = s.article_id where")
                .add(Conditions.of(filter))
                .add(") select " + EntityCards.COLUMNS + " from mentioned")
                .add("join entity e on e.entity_id = mentioned.entity_id order by e.entity_id");
        read(() -> snapshot.walk(entities, STRETCH, row -> hand(EntityCards.read(row), taker)));
    }

    private void deliver(Batch batch, Taker<ExportedArticle> taker) throws SQLException {
        for (ExportedArticle article : batch.read(snapshot, withTokens)) {
            hand(article, taker);
        }
        batch.clear();
    }

    private static <T> void hand(T item, Taker<T> taker) {
        try {
            taker.take(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that reads from the database. */
    @FunctionalInterface
    private interface Reading {
        void read() throws SQLException;
    }

    private static void read(Reading reading) throws IOException {
        try {
            reading.read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SQLException e) {
            throw Corpus.problem(e);
        }
    }
}
