package org.watchline.gateway.console;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the console's files at the addresses that {@link Assets} gives them. */
@ApplicationScoped
class AssetRoutes {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    void register(@Observes Router router) {
        router.route(Assets.ROOT + ":fingerprint/*")
                .order(Integer.MIN_VALUE + 1)
                .handler(AssetRoutes::serve);
    }

    private static void serve(RoutingContext exchange) {
        String folder = exchange.pathParam("fingerprint");
        if (!Assets.isFingerprint(folder)) {
            exchange.next();
            return;
        }
        exchange.addHeadersEndHandler(end -> {
            if (exchange.response().getStatusCode() < 400) {
                exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
            }
        });
        String file = exchange.normalizedPath().substring(Assets.ROOT.length() + folder.length() + 1);
        exchange.reroute(Assets.ROOT + file);
    }
}
