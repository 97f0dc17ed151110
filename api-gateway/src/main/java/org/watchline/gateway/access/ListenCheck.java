package org.watchline.gateway.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.watchline.gateway.GatewayConfig;

/**
 * Refuses to start where others could reach what nobody guards. Whether TLS is served is told by whether plain HTTP is
 * not: Quarkus itself refuses to do without both.
 */
@ApplicationScoped
class ListenCheck {

    private static final Logger LOG = Logger.getLogger(ListenCheck.class);
    private static final String PLAIN = "enabled";

    private final GatewayConfig config;
    private final String host;
    private final String insecureRequests;

    ListenCheck(
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.insecure-requests", defaultValue = PLAIN) String insecureRequests) {
        this.config = config;
        this.host = host;
        this.insecureRequests = insecureRequests;
    }

    void onStart(@Observes StartupEvent start) {
        check();
    }

    /**
     * Returns if the gateway may listen.
     *
     * @throws ExposedGatewayException if it may not
     */
    void check() {
        boolean keys = config.access() == AccessMode.KEYS;
        boolean tls = !insecureRequests.toLowerCase(Locale.ROOT).equals(PLAIN);
        if (isLoopback() || (keys && tls)) {
            return;
        }
        if (!config.insecure()) {
            throw new ExposedGatewayException(host, keys, tls);
        }
        LOG.warnf("others may reach this gateway host=%s keys=%s tls=%s", host, keys, tls);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
