package org.watchline.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class Pages {

    private Pages() {}

    static native TemplateInstance submit();

    static native TemplateInstance help(List<EntityType> types);
}
