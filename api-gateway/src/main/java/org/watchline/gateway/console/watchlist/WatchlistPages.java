package org.watchline.gateway.console.watchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class WatchlistPages {

    private WatchlistPages() {}

    static native TemplateInstance watchlists(List<WatchlistLine> lists);

    static native TemplateInstance watchlist(WatchlistLine list, DigestView digest, List<WebhookLine> webhooks);

    static native TemplateInstance news(DigestView digest);

    static native TemplateInstance live(String query);
}
