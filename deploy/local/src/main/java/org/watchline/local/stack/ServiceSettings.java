package org.watchline.local.stack;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a service must be told to be part of a local stack; everything else is its own default. */
public final class ServiceSettings {

    /** Tagging, the names of outlets, and roles with their dates all come from one knowledge base. */
    private static final Map<ProcessName, String> KNOWLEDGE_KEYS = Map.of(
            ProcessName.NLP_SERVICE, "watchline.nlp.knowledge-directory",
            ProcessName.STORE_SERVICE, "watchline.store.knowledge-directory",
            ProcessName.API_GATEWAY, "watchline.gateway.knowledge-directory");

    private static final int TOKEN_BYTES = 32;

    private final Surroundings surroundings;

    /** Another one for every stack that is started. */
    private final String token = randomToken();

    public ServiceSettings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Options of the service's JVM: heap, and configuration as system properties.
     *
     * @param port of loopback on which it listens
     */
    List<String> jvmOptions(ProcessName service, int port) {
        Stream<String> jvm = Stream.of("-Xmx" + heap(service), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        Stream<String> settings = settings(service, port).entrySet().stream()
                .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue());
        return Stream.concat(jvm, settings).toList();
    }

    /** Variables of the service's environment: what other users of this machine must not see. */
    Map<String, String> environment(ProcessName service) {
        return switch (service) {
            case STORE_SERVICE -> Map.of("WATCHLINE_STORE_SERVICE_TOKEN", token);
            case INGEST_SERVICE -> Map.of("WATCHLINE_INGEST_SERVICE_TOKEN", token);
            case API_GATEWAY -> Map.of("WATCHLINE_GATEWAY_STORE_TOKEN", token, "WATCHLINE_GATEWAY_INGEST_TOKEN", token);
            default -> Map.of();
        };
    }

    /** What the services of this stack know each other by. */
    String token() {
        return token;
    }

    private static String randomToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String heap(ProcessName service) {
        return service == ProcessName.NLP_SERVICE ? "512m" : "256m";
    }

    private Map<String, String> settings(ProcessName service, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("kafka.bootstrap.servers", surroundings.bootstrapServers());
        if (service == ProcessName.STORE_SERVICE || service == ProcessName.API_GATEWAY) {
            settings.put("quarkus.datasource.jdbc.url", surroundings.jdbcUrl());
        }
        Path takedowns = surroundings.takedowns();
        if (service == ProcessName.STORE_SERVICE && takedowns != null) {
            settings.put("watchline.store.takedown-journal", takedowns.toString());
        }
        if (service == ProcessName.INGEST_SERVICE) {
            settings.put(
                    "watchline.ingest.documents.program",
                    surroundings.documentReader().toString());
        }
        Path knowledge = surroundings.knowledge();
        String knowledgeKey = KNOWLEDGE_KEYS.get(service);
        if (knowledgeKey != null && knowledge != null) {
            settings.put(knowledgeKey, knowledge.toString());
        }
        if (service == ProcessName.API_GATEWAY) {
            settings.put("watchline.gateway.ingest-url", surroundings.ingestUrl());
            settings.put("watchline.gateway.store-url", surroundings.storeUrl());
        }
        return settings;
    }
}
