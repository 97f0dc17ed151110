package org.watchline.gateway.console.run;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.watchline.gateway.run.RunDiff;

/** The templates, checked against what they show when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class RunPages {

    private RunPages() {}

    static native TemplateInstance runs(RunsView page);

    static native TemplateInstance runDiff(RunDiff diff);
}
