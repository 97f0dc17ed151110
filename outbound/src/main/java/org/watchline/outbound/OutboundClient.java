package org.watchline.outbound;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls. Every host is looked up once for each connection and checked, redirects included; nothing is kept
 * between calls: no connection, no cookie, no credential. The machine's proxy settings are not used. Thread-safe.
 */
public final class OutboundClient implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 64;

    /** No server needs more; without a limit, one header without an end fills the memory. */
    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(32 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final AddressCheck check;
    private final Limits limits;
    private final CloseableHttpClient http;
    private final @Nullable HostTurns turns;
    private final ScheduledExecutorService deadlines;

    /** A client that calls whenever it is asked to. */
    public OutboundClient(AddressCheck check, Limits limits, String userAgent) {
        this(check, limits, userAgent, null);
    }

    /** A client that waits until it is its turn to call a host. */
    public OutboundClient(AddressCheck check, Limits limits, String userAgent, @Nullable HostTurns turns) {
        this.check = check;
        this.turns = turns;
        this.limits = limits;
        this.http = client(check, limits, userAgent);
        this.deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "outbound-deadlines");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Makes a call and follows redirects as far as allowed; one more is the answer, and so is that of a call with a
     * body, which is not handed on.
     *
     * @throws RefusedAddressException if the address, or one that it redirects to, may not be called
     * @throws UnreachableException if there is no answer within the limits
     */
    @SuppressWarnings("try") // a turn is held, not used
    public Answer send(Call call) throws RefusedAddressException, UnreachableException {
        Duration left = limits.total();
        Call next = call;
        for (int redirects = 0; ; redirects++) {
            Answer answer;
            // Waiting for the host's turn is not counted.
            try (HostTurns.@Nullable Turn turn = turn(next.url())) {
                Deadline deadline = new Deadline(left);
                answer = sendOnce(next, deadline);
                left = deadline.remaining();
            }
            Optional<URI> target =
                    call.body().length == 0 && redirects < limits.redirects() ? target(answer) : Optional.empty();
            if (target.isEmpty()) {
                return answer;
            }
            next = next.to(target.get());
        }
    }

    private HostTurns.@Nullable Turn turn(URI url) throws UnreachableException {
        if (turns == null || url.getHost() == null) {
            return null;
        }
        try {
            return turns.take(url.getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(url, "interrupted while waiting for the host's turn", e);
        }
    }

    private Answer sendOnce(Call call, Deadline deadline) throws RefusedAddressException, UnreachableException {
        check.requireWebAddress(call.url());
        HttpUriRequestBase request = request(call);
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = deadlines.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                deadline.remaining().toMillis(),
                TimeUnit.MILLISECONDS);
        HttpHost host = new HttpHost(
                call.url().getScheme(), call.url().getHost(), call.url().getPort());
        try {
            ClassicHttpResponse response = http.executeOpen(host, request, null);
            try {
                return AnswerReader.read(call.url(), response, limits.bodyBytes());
            } finally {
                // First, because closing alone would read the rest of the answer, however long it is.
                request.cancel();
                Closer.closeQuietly(response);
            }
        } catch (IOException e) {
            if (e.getCause() instanceof RefusedAddressException refused) {
                throw refused;
            }
            String reason = late.get() ? "no answer within %s".formatted(limits.total()) : reason(e);
            throw new UnreachableException(call.url(), reason, e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Optional<URI> target(Answer answer) {
        if (!REDIRECTS.contains(answer.status())) {
            return Optional.empty();
        }
        try {
            return answer.header("Location").map(answer.url()::resolve);
        } catch (IllegalArgumentException e) {
            // A redirect to nowhere is an answer like any other.
            return Optional.empty();
        }
    }

    private static HttpUriRequestBase request(Call call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.url());
        request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
        call.headers().forEach(request::setHeader);
        if (call.body().length > 0) {
            request.setEntity(new ByteArrayEntity(call.body(), null));
        }
        return request;
    }

    private static CloseableHttpClient client(AddressCheck check, Limits limits, String userAgent) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.total()))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PinnedResolver(check))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADERS)
                                .build())
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.total()))
                        .setResponseTimeout(Timeout.of(limits.total()))
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }
}
