package org.watchline.ingest.fetch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.HostTurns;
import org.watchline.outbound.Limits;
import org.watchline.outbound.OutboundClient;

/**
 * Makes clients that differ in how much they take and how often they turn; all under one name and one address check,
 * and together never calling one host twice at one time, nor without a pause.
 */
public final class Outbound implements AutoCloseable {

    private final AddressCheck check;
    private final String userAgent;
    private final Duration connectTimeout;
    private final Duration timeout;
    private final HostTurns turns;
    private final List<OutboundClient> made = new CopyOnWriteArrayList<>();

    public Outbound(AddressCheck check, String userAgent, Duration connectTimeout, Duration timeout, HostTurns turns) {
        this.check = check;
        this.userAgent = userAgent;
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
        this.turns = turns;
    }

    /**
     * A client; closed with this.
     *
     * @param bytes of an answer's body
     */
    public OutboundClient client(int bytes, int redirects) {
        OutboundClient client =
                new OutboundClient(check, new Limits(connectTimeout, timeout, bytes, redirects), userAgent, turns);
        made.add(client);
        return client;
    }

    @Override
    public void close() {
        made.forEach(OutboundClient::close);
    }
}
