package org.watchline.gateway.console.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class SearchPages {

    private SearchPages() {}

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance independence(IndependencePage page);
}
