package org.watchline.evaluation.bulk;

import java.io.PrintWriter;
import java.sql.SQLException;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.db.BulkLoad;
import org.watchline.store.event.Sites;

/** Fills a database with generated articles by store-service's bulk writer. */
public final class CorpusLoad {

    private CorpusLoad() {}

    /**
     * Writes the first so many articles of the generator, but for those that are there.
     *
     * @param url of the database, as the role that owns the schema; no store-service may run on it
     * @param chunk articles that are made and written together
     * @throws SQLException if the database refuses; what was written stays, and the next load goes on there
     */
    public static LoadReport into(String url, EnrichedGenerator generator, int count, int chunk, PrintWriter progress)
            throws SQLException, InterruptedException {
        LoadReport report = new LoadReport();
        try (BulkLoad load = BulkLoad.begin(url, new Sites(KnowledgeBase.shipped()))) {
            new DirectLoad(load, generator, report, progress, count, chunk).run();
        }
        return report;
    }
}
