package org.watchline.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class Pages {

    private Pages() {}

    static native TemplateInstance submit();
}
