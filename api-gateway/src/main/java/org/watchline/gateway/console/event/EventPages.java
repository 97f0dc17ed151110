package org.watchline.gateway.console.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class EventPages {

    private EventPages() {}

    static native TemplateInstance events(EventListView page);

    static native TemplateInstance event(EventView page);
}
