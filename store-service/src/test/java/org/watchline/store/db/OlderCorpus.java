package org.watchline.store.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.Database;

/** Fills a database with a little of everything that a service of its version could hold, as that service wrote it. */
final class OlderCorpus {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path FIXTURES = Path.of("src/test/resources/org/watchline/store/db/upgrade");

    /** Since when there are grants. */
    private static final int GRANTED = 4;

    private record Fixture(String name, int from, int until) {

        Fixture(String name, int from) {
            this(name, from, Integer.MAX_VALUE);
        }
    }

    /** In the order in which they are filled in. */
    private static final List<Fixture> IN_ORDER = List.of(
            new Fixture("articles", 1),
            new Fixture("search-before-facets", 2, 6),
            new Fixture("findings", 5),
            new Fixture("decisions", 8),
            new Fixture("events", 9),
            new Fixture("analyst", 10),
            new Fixture("outlets", 11),
            new Fixture("types", 13),
            new Fixture("near-texts", 14),
            new Fixture("feeds", 15),
            new Fixture("dead-letters", 16),
            new Fixture("runs", 17),
            new Fixture("keys", 18),
            new Fixture("compact", 21),
            new Fixture("search", 7));

    private OlderCorpus() {}

    /** Every version there is. */
    static IntStream versions() {
        return IntStream.rangeClosed(1, newest());
    }

    private static int newest() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fill(MigratedDatabase database, int version) throws IOException, SQLException {
        Database writer = database.as(version < GRANTED ? EmbeddedDatabase.OWNER : EmbeddedDatabase.WRITER);
        for (Fixture fixture : IN_ORDER) {
            if (fixture.from() <= version && version <= fixture.until()) {
                writer.execute(Files.readString(FIXTURES.resolve(fixture.name() + ".sql")));
            }
        }
    }
}
