package org.watchline.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The command lines of PostgreSQL's programs. */
record PostgresCommands(Path home) {

    static final String SUPERUSER = "postgres";

    /** Creates an empty cluster that trusts every connection: it listens on loopback only. */
    List<String> create(Path dataDir) {
        return command(
                "initdb",
                List.of(
                        "--pgdata=" + dataDir,
                        "--username=" + SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8"));
    }

    List<String> serve(Path dataDir, int port, boolean durable) {
        List<String> arguments = new ArrayList<>(List.of("-D", dataDir.toString(), "-p", Integer.toString(port)));
        settings(durable).forEach((key, value) -> Collections.addAll(arguments, "-c", key + "=" + value));
        return command("postgres", arguments);
    }

    private static Map<String, String> settings(boolean durable) {
        String onDisk = durable ? "on" : "off";
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                // Room that is taken as far as there is data for it.
                "shared_buffers", durable ? "256MB" : "64MB",
                "max_connections", "100",
                "timezone", "UTC",
                "log_timezone", "UTC",
                // The details of an error quote the row that was refused, with its text.
                "log_error_verbosity", "terse",
                "fsync", onDisk,
                "full_page_writes", onDisk,
                "synchronous_commit", onDisk);
    }

    private List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root: in a user namespace of its own it sees nobody instead.
            Collections.addAll(command, "unshare", "--user");
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }
}
