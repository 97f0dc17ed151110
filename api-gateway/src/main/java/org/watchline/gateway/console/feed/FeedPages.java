package org.watchline.gateway.console.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class FeedPages {

    private FeedPages() {}

    static native TemplateInstance feeds(List<FeedLine> feeds, long failing);
}
