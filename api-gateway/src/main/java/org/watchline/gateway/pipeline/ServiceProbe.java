package org.watchline.gateway.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchline.gateway.GatewayConfig;

/** Asks the services whether they can work; one that the gateway has no address of by what it reads. */
@ApplicationScoped
class ServiceProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, URI> addresses;

    ServiceProbe(GatewayConfig config) {
        this.addresses = Map.of("ingest-service", config.ingestUrl(), "store-service", config.storeUrl());
    }

    /** Takes what the broker told of all stations; nothing if it did not answer. */
    List<ServiceState> look(List<Waiting> waiting) {
        return Stream.of("ingest-service", "nlp-service", "store-service")
                .map(name -> state(name, waiting))
                .toList();
    }

    private ServiceState state(String name, List<Waiting> waiting) {
        int consumers = waiting.stream()
                .filter(at -> at.station().service().equals(name))
                .mapToInt(Waiting::consumers)
                .sum();
        URI address = addresses.get(name);
        return new ServiceState(name, address == null ? reading(waiting, consumers) : health(address), consumers);
    }

    private static String reading(List<Waiting> waiting, int consumers) {
        if (waiting.isEmpty()) {
            return "unknown";
        }
        return consumers > 0 ? "ready" : "silent";
    }

    private String health(URI address) {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            int status =
                    http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == OK ? "ready" : "unready";
        } catch (IOException noAnswer) {
            return "silent";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "silent";
        }
    }
}
