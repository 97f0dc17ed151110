package org.watchline.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service must be told to be part of a local stack; everything else is its own default. */
final class ServiceSettings {

    private final Ports ports;
    private final @Nullable Path knowledge;

    ServiceSettings(StackPlan plan) {
        ports = plan.ports();
        knowledge = plan.knowledge();
    }

    /** Options of the service's JVM: heap, and configuration as system properties. */
    List<String> jvmOptions(ProcessName service) {
        Stream<String> jvm = Stream.of("-Xmx" + heap(service), "-XX:+UseSerialGC", compiler(service));
        Stream<String> settings =
                settings(service).entrySet().stream().map(entry -> "-D" + entry.getKey() + "=" + entry.getValue());
        return Stream.concat(jvm, settings).toList();
    }

    /**
     * Tagging is computation and worth the second compiler; elsewhere that only delays the start of the whole stack.
     */
    private static String compiler(ProcessName service) {
        return service == ProcessName.NLP_SERVICE ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1";
    }

    private static String heap(ProcessName service) {
        return service == ProcessName.NLP_SERVICE ? "512m" : "256m";
    }

    private Map<String, String> settings(ProcessName service) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(ports.of(service)));
        settings.put("kafka.bootstrap.servers", ports.bootstrapServers());
        if (service == ProcessName.STORE_SERVICE || service == ProcessName.API_GATEWAY) {
            settings.put("quarkus.datasource.jdbc.url", jdbcUrl());
        }
        if (service == ProcessName.NLP_SERVICE && knowledge != null) {
            settings.put("watchline.nlp.knowledge-directory", knowledge.toString());
        }
        if (service == ProcessName.API_GATEWAY) {
            settings.put("watchline.gateway.ingest-url", "http://127.0.0.1:" + ports.ingest());
        }
        return settings;
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/watchline";
    }
}
