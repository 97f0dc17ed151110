package org.watchline.gateway.console.entity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class EntityPages {

    private EntityPages() {}

    static native TemplateInstance entity(EntityView page);

    static native TemplateInstance entities(EntityListView page);
}
