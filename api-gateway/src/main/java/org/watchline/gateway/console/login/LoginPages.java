package org.watchline.gateway.console.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The template, checked against what it shows when the gateway is built. */
@CheckedTemplate(basePath = "console")
final class LoginPages {

    private LoginPages() {}

    static native TemplateInstance login(String then, @Nullable String fault);
}
