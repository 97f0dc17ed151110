package org.watchline.evaluation.bench.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bulk.CorpusLoad;
import org.watchline.evaluation.bulk.EnrichedGenerator;
import org.watchline.evaluation.bulk.LoadReport;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.db.StoreSize;

/** A corpus that grows. What it has is kept, so that a measurement that was interrupted goes on where it was. */
final class Corpus {

    private static final long SEED = 1;
    private static final int WORDS = 600;
    private static final int CHUNK = 500;

    private final Path home;
    private final Path data;
    private final int port;
    private final PrintWriter progress;

    Corpus(Path home, Path data, int port, PrintWriter progress) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.progress = progress;
    }

    /** A stack on the corpus. */
    Stack open() throws IOException, InterruptedException {
        return Stack.start(home, data, port);
    }

    /**
     * Loads it up to so many articles, or ends a load that was interrupted; its stack must not run.
     *
     * @param from how many it had after the last load that ended
     * @param commit that loads
     * @return empty if it has more than that
     */
    Optional<Loaded> growTo(int articles, int from, String commit)
            throws IOException, InterruptedException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(database())) {
            String url = database.jdbcUrl() + "?user=" + EmbeddedDatabase.OWNER;
            long before = StoreSize.of(url).articles();
            if (before > articles) {
                return Optional.empty();
            }
            LoadReport report = CorpusLoad.into(
                    url, new EnrichedGenerator(KnowledgeBase.shipped(), SEED, WORDS), articles, CHUNK, progress);
            int added = before == from ? report.articles() : 0;
            return Optional.of(new Loaded(articles, added, report.seconds(), commit, StoreSize.of(url)));
        }
    }

    /**
     * Where the stack has it, so that the stack finds what was loaded; it ends with this process, however that ends.
     */
    private DatabaseOptions database() {
        return new DatabaseOptions(
                data.resolve("postgres-18"), 0, data.resolve("load.log"), data.resolve("cache"), true, true);
    }
}
