package org.watchline.evaluation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryRunTest {

    private static final MeasuredQuery QUICK = new MeasuredQuery("quick", List.of("/200/a", "/200/b"));
    private static final MeasuredQuery SLOW = new MeasuredQuery("slow", List.of("/503"));

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/api/v1/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
            asked.add(path);
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(1, 4)), -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void asksAllKindsInTurns() throws IOException, InterruptedException {
        // When
        run(5).measure(List.of(QUICK, SLOW));

        // Then: once cold, once to warm up, and five times that count
        assertThat(asked).hasSize(3 * 7);
        for (int round = 0; round < 7; round++) {
            assertThat(asked.subList(3 * round, 3 * round + 3)).containsExactly("/200/a", "/200/b", "/503");
        }
    }

    @Test
    void countsWhatWasRefusedOfEachKind() throws IOException, InterruptedException {
        assertThat(run(5).measure(List.of(QUICK, SLOW)))
                .extracting(QueryTimes::kind, QueryTimes::count, QueryTimes::refused)
                .containsExactly(tuple("quick", 10, 0), tuple("slow", 5, 5));
    }

    @Test
    void endsWithAnAnswerThatIsNeitherThereNorRefused() {
        assertThatThrownBy(() -> run(5).measure(List.of(new MeasuredQuery("lost", List.of("/404")))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/404");
    }

    private QueryRun run(int rounds) {
        URI address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
        return new QueryRun(address, rounds, Duration.ZERO, new PrintWriter(Writer.nullWriter()));
    }
}
