package org.watchline.local.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one running stack, started for the first of them and stopped after the last. */
final class StackExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("stack", key -> start(), RunningStack.class);
    }

    private static RunningStack start() {
        try {
            Path data = Files.createTempDirectory("watchline-e2e");
            return RunningStack.start(Path.of("../..").toAbsolutePath().normalize(), data);
        } catch (IOException e) {
            throw new IllegalStateException("no directory for the stack's data", e);
        }
    }
}
