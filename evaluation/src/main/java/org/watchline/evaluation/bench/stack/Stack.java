package org.watchline.evaluation.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchline.embedded.EmbeddedDatabase;

/** A stack of the packaged services, started and stopped as a user does; also stopped when this process is. */
public final class Stack implements AutoCloseable {

    private final Path data;
    private final Commands commands;
    private final JsonNode facts;

    private Stack(Path data, Commands commands, JsonNode facts) {
        this.data = data;
        this.commands = commands;
        this.facts = facts;
    }

    /**
     * Starts a stack and waits until it is ready.
     *
     * @param data where it keeps what it stores
     * @throws IOException if it does not start
     */
    public static Stack start(Path home, Path data, int port, String... options)
            throws IOException, InterruptedException {
        Commands commands = new Commands(home, data);
        List<String> up = new ArrayList<>(List.of("up", "--detach", "--port", String.valueOf(port)));
        up.addAll(List.of(options));
        commands.run(up);
        return new Stack(data, commands, new ObjectMapper().readTree(new File(data.toFile(), "stack.json")));
    }

    /** The gateway's API. */
    public URI gateway() {
        return URI.create("http://127.0.0.1:" + port("gateway"));
    }

    /** Where clients find Kafka. */
    public String broker() {
        return "127.0.0.1:" + port("kafka");
    }

    /** The database, as the role that owns its schema. */
    public String database() {
        return "jdbc:postgresql://127.0.0.1:%d/watchline?user=%s".formatted(port("postgres"), EmbeddedDatabase.OWNER);
    }

    private int port(String name) {
        return facts.path("ports").path(name).asInt();
    }

    /** Where it keeps what it stores. */
    public Path data() {
        return data;
    }

    /** The process that starts again what dies. */
    public long launcher() {
        return facts.path("supervisor").path("pid").asLong();
    }

    /** Process ids by the names that {@code ./watchline status} uses. */
    public Map<String, Long> processes() {
        Map<String, Long> processes = new LinkedHashMap<>();
        facts.path("processes")
                .forEach(process -> processes.put(
                        process.path("name").asText(),
                        process.path("process").path("pid").asLong()));
        return processes;
    }

    @Override
    public void close() throws IOException {
        try {
            commands.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
