package org.watchline.embedded;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server in a process of its own, with the database {@code watchline} and its three roles, none of which
 * needs a password.
 */
public final class EmbeddedDatabase implements ServerProcess {

    /** Of the server, for backups. */
    public static final String SUPERUSER = PostgresCommands.SUPERUSER;

    /** Owns the database and runs the migrations. */
    public static final String OWNER = "watchline_owner";

    /** The store-service at run time. */
    public static final String WRITER = "watchline_writer";

    /** The gateway: read-only transactions, statements of 5 s at most. */
    public static final String READER = "watchline_reader";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    /** What PostgreSQL says while processes of an earlier server still run. */
    private static final String ORPHANS = "pre-existing shared memory block";

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(15);
    private static final Duration ORPHAN_PAUSE = Duration.ofMillis(250);
    /** PostgreSQL's fast shutdown: open transactions are rolled back, nothing waits for clients. */
    private static final String FAST_SHUTDOWN = "INT";

    private final int port;
    private final Workplace workplace;
    private final ChildProcess server;
    private final @Nullable ParentGuard guard;

    private EmbeddedDatabase(int port, Workplace workplace, ChildProcess server, @Nullable ParentGuard guard) {
        this.port = port;
        this.workplace = workplace;
        this.server = server;
        this.guard = guard;
    }

    /**
     * Returns once the database and its roles exist: about one second, a few more when the programs must be unpacked
     * first.
     *
     * @throws PortTakenException when another program listens on the wanted port
     * @throws StartFailedException when PostgreSQL cannot be unpacked or dies while starting
     */
    public static EmbeddedDatabase start(DatabaseOptions options) {
        int port = FreePorts.claim("PostgreSQL", options.port());
        PostgresCommands commands = new PostgresCommands(PostgresBinaries.unpacked(options.cacheDir()));
        Workplace workplace = Workplace.of("postgres", options.dataDir(), options.logFile());
        createIfNew(commands, workplace);
        return afterOrphans(() -> serve(options, commands, workplace, port));
    }

    private static EmbeddedDatabase serve(
            DatabaseOptions options, PostgresCommands commands, Workplace workplace, int port) {
        ChildProcess server = ChildProcess.start(
                "PostgreSQL", commands.serve(workplace.data(), port, options.durable()), workplace.log(), false);
        ParentGuard guard =
                options.endsWithParent() ? ParentGuard.stopping(server.process().pid(), FAST_SHUTDOWN) : null;
        EmbeddedDatabase database = new EmbeddedDatabase(port, workplace, server, guard);
        database.prepare();
        return database;
    }

    /** The children of a killed server hold its memory for a moment, and PostgreSQL refuses to start beside them. */
    private static EmbeddedDatabase afterOrphans(Supplier<EmbeddedDatabase> start) {
        long deadline = System.nanoTime() + ORPHAN_PATIENCE.toNanos();
        while (true) {
            try {
                return start.get();
            } catch (StartFailedException e) {
                boolean heldByOrphans = String.valueOf(e.getMessage()).contains(ORPHANS);
                if (!heldByOrphans || System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(ORPHAN_PAUSE.toNanos());
            }
        }
    }

    private static void createIfNew(PostgresCommands commands, Workplace workplace) {
        if (Files.exists(workplace.data().resolve("PG_VERSION"))) {
            return;
        }
        ChildProcess creation = ChildProcess.start("initdb", commands.create(workplace.data()), workplace.log(), false);
        if (creation.exitStatus() != 0) {
            throw creation.failure("could not create a database cluster; as root in a container, run as a normal user");
        }
    }

    /** As any role, without a password; append {@code ?user=}. */
    public String jdbcUrl() {
        return DatabaseBootstrap.url(port, DatabaseBootstrap.DATABASE);
    }

    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return server.process().pid();
    }

    @Override
    public boolean isAlive() {
        return server.process().isAlive();
    }

    @Override
    public int awaitExit() throws InterruptedException {
        return server.process().waitFor();
    }

    /** Stops the server at once and cleanly; temporary directories are deleted, named ones kept. */
    @Override
    public void close() {
        if (guard != null) {
            guard.close();
        }
        server.stop(FAST_SHUTDOWN, STOP_PATIENCE);
        workplace.close();
    }

    private void prepare() {
        try {
            new DatabaseBootstrap(port, server).run();
        } catch (StartFailedException e) {
            close();
            throw e;
        }
    }
}
