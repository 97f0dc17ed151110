package org.watchline.gateway.console.pipeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class PipelinePages {

    private PipelinePages() {}

    static native TemplateInstance pipeline(PipelineView page);
}
