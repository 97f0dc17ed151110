package org.watchline.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.embedded.EmbeddedDatabase;

/** A store-service that can rename entities, and tells how far the log goes when it has. */
final class RenamingStore {

    private static final String RENAME = """
            with decided as (
              insert into store.decision (id, kind, body, entity_ids, author, at)
              select ?::uuid, given.body ->> 'kind', given.body, array[given.body ->> 'entityId'], 'Desk', now()
              from (select ?::jsonb as body) as given
              returning body)
            insert into store.entity_overlay (entity_id, name, known_from)
            select body ->> 'entityId', body ->> 'name', now() from decided""";

    private HttpServer server;
    private String jdbcUrl;

    String start(String databaseUrl) throws IOException {
        jdbcUrl = databaseUrl;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/", this::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode change = ContractCodec.mapper().readTree(exchange.getRequestBody());
        UUID decision = UUID.randomUUID();
        exchange.getResponseHeaders().add("Watchline-Position", rename(decision, change));
        byte[] body = "{\"id\":\"%s\",\"warnings\":[]}".formatted(decision).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String rename(UUID decision, JsonNode change) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, EmbeddedDatabase.WRITER, "");
                PreparedStatement rename = connection.prepareStatement(RENAME);
                PreparedStatement position = connection.prepareStatement("select pg_current_wal_lsn()::text")) {
            rename.setString(1, decision.toString());
            rename.setString(2, change.findParent("entityId").toString());
            rename.execute();
            try (ResultSet row = position.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("not renamed: " + change, e);
        }
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
