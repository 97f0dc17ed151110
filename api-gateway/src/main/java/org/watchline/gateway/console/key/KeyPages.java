package org.watchline.gateway.console.key;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class KeyPages {

    private KeyPages() {}

    static native TemplateInstance keys(List<KeyLine> keys, boolean open);
}
