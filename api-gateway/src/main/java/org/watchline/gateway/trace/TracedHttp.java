package org.watchline.gateway.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.javahttpclient.JavaHttpClientTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives calls by the JDK's client a span and tells it to whom they go; leaves them alone unless tracing is on. */
@ApplicationScoped
public class TracedHttp {

    private final OpenTelemetry telemetry;
    private final boolean on;

    @Inject
    TracedHttp(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.telemetry = telemetry;
        this.on = !off;
    }

    /** Traces nothing. */
    public static TracedHttp untraced() {
        return new TracedHttp(OpenTelemetry.noop(), true);
    }

    /** The client to call with instead of this one. */
    public HttpClient of(HttpClient plain) {
        return on ? JavaHttpClientTelemetry.builder(telemetry).build().newHttpClient(plain) : plain;
    }
}
