package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.event.Sites;

/**
 * Writes very many new articles into a corpus that nobody else writes to: a back-fill. Chunks may be written by several
 * threads at one time, each is one transaction. Articles that are there already are left out, so a load that was
 * interrupted is begun anew and goes on where it was. Rows are those that filing makes, with these exceptions: no
 * webhook is told, texts that may be near others are compared later, in the background, and counts, expensive indexes
 * and statistics are made by {@link #finish}.
 */
public final class BulkLoad implements AutoCloseable {

    /** Reports of about the last two months of a busy press. */
    private static final int REMEMBERED = 200_000;

    private static final String PRESENT = "select article_id from store.article where article_id = any(?::uuid[])";

    private final String url;
    private final Connection guard;
    private final BulkChunks chunks;
    private final BlockingQueue<LoadingConnection> idle = new LinkedBlockingQueue<>();

    private BulkLoad(String url, Connection guard, BulkChunks chunks) {
        this.url = url;
        this.guard = guard;
        this.chunks = chunks;
    }

    /**
     * Begins or goes on with a load.
     *
     * @param url of the database with the role that owns the schema
     * @throws IllegalStateException if somebody else writes to the corpus
     */
    public static BulkLoad begin(String url, Sites sites) throws SQLException {
        Connection guard = LoadingConnection.connect(url);
        try {
            BulkGuard.take(guard);
            guard.setAutoCommit(false);
            BulkIndexes.drop(guard);
            guard.commit();
            RecentReports recent = new RecentReports(sites);
            recent.load(guard, REMEMBERED);
            BulkChunks chunks = new BulkChunks(recent, sites, BulkGuard.isUncurated(guard));
            guard.commit();
            return new BulkLoad(url, guard, chunks);
        } catch (SQLException | RuntimeException e) {
            guard.close();
            throw e;
        }
    }

    /** Those of the articles that are in the corpus. */
    public Set<UUID> present(Collection<UUID> articles) throws SQLException {
        LoadingConnection borrowed = borrow();
        try {
            Connection connection = borrowed.get();
            Set<UUID> present = new HashSet<>(Sql.list(
                    connection,
                    PRESENT,
                    parameters -> parameters.array("uuid", articles),
                    row -> row.getObject("article_id", UUID.class)));
            connection.commit();
            return present;
        } finally {
            idle.add(borrowed);
        }
    }

    /**
     * Writes those of the articles that are not there yet, all of them or none.
     *
     * @return how many were written
     * @throws SQLException if the database refuses; with a SQLSTATE of class 22 or 23 it will never take one of them
     */
    public int write(List<ArticleEnriched> articles) throws SQLException {
        LoadingConnection borrowed = borrow();
        try {
            Connection connection = borrowed.forNextChunk();
            // By itself: the chunk would keep all others from making partitions until it is written.
            RoomForIds.make(connection, (long) articles.size() * BulkChunks.IDS_PER_ARTICLE);
            connection.commit();
            return chunks.write(connection, articles);
        } catch (SQLException | RuntimeException e) {
            borrowed.get().rollback();
            throw e;
        } finally {
            idle.add(borrowed);
        }
    }

    private LoadingConnection borrow() throws SQLException {
        LoadingConnection connection = idle.poll();
        return connection == null ? LoadingConnection.open(url) : connection;
    }

    /** Steps that are left when all articles are written, in their order; each may be repeated. */
    public List<Step> finish() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("indexes", () -> BulkIndexes.rebuild(() -> LoadingConnection.connect(url))));
        steps.add(new Step("near texts", () -> BulkTexts.chooseDue(guard)));
        steps.add(new Step("statistics", () -> BulkIndexes.analyze(guard)));
        steps.add(new Step("counts", () -> BulkTallies.count(guard)));
        steps.add(new Step("statistics of counts", () -> BulkIndexes.analyze(guard)));
        return List.copyOf(steps);
    }

    /** A step with its name for people. */
    public record Step(String name, Work work) {}

    /** What a step does. */
    @FunctionalInterface
    public interface Work {
        /** Does it, and commits. */
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        for (LoadingConnection connection : idle) {
            connection.close();
        }
        guard.close();
    }
}
