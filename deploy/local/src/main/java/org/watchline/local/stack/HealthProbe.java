package org.watchline.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process whether it can do its work. */
public final class HealthProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** What a process answers. */
    public enum Answer {
        HEALTHY,
        UNHEALTHY,
        SILENT
    }

    /** Asks a process of a stack. */
    Answer ask(ProcessName process, Ports ports) {
        return process == ProcessName.API_GATEWAY ? askService(ports.gatewayUrl()) : ask(process, ports.of(process));
    }

    /** Asks the process that listens on this port of loopback. */
    public Answer ask(ProcessName process, int port) {
        return process.isService() ? askService("http://localhost:" + port) : connect(port);
    }

    private Answer askService(String url) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            int status =
                    http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == OK ? Answer.HEALTHY : Answer.UNHEALTHY;
        } catch (IOException noAnswer) {
            return Answer.SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.SILENT;
        }
    }

    /** Broker and database listen only while they serve; what they serve is asked by the services' own checks. */
    private static Answer connect(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            return Answer.HEALTHY;
        } catch (IOException noAnswer) {
            return Answer.SILENT;
        }
    }
}
