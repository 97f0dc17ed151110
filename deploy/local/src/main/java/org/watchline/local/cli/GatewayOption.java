package org.watchline.local.cli;

import org.jspecify.annotations.Nullable;
import org.watchline.local.gateway.Gateway;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.StateFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which gateway a command asks. */
final class GatewayOption {

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The gateway. Default: of the stack that runs here, else http://localhost:8080.")
    private @Nullable String url;

    @Mixin
    private KeyOption key = new KeyOption();

    /** Its API, with the key that was given. */
    Gateway api(Installation installation) {
        return new Gateway(url == null ? running(installation) : url, key.orNull());
    }

    private String running(Installation installation) {
        return new StateFile(data.resolve(installation))
                .readRunning()
                .map(state -> state.ports().gatewayUrl())
                .orElse("http://localhost:" + Ports.GATEWAY);
    }
}
