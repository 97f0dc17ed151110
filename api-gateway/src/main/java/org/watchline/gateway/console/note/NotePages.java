package org.watchline.gateway.console.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class NotePages {

    private NotePages() {}

    static native TemplateInstance notebook(NotebookView page);
}
