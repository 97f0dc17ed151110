package org.watchline.gateway.console.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class SourcePages {

    private SourcePages() {}

    static native TemplateInstance sources(SourceListView page);

    static native TemplateInstance sourceGraph(SourceGraphView page);

    static native TemplateInstance sourceGaps(SourceGapsView page);

    static native TemplateInstance source(SourceView page);
}
