package org.watchline.gateway.console.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class CurationPages {

    private CurationPages() {}

    static native TemplateInstance curation(CurationView page);
}
