package org.watchline.gateway.console.deadletter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class DeadLetterPages {

    private DeadLetterPages() {}

    static native TemplateInstance deadletters(DeadLetterListView page);

    static native TemplateInstance deadletter(DeadLetterView page);
}
