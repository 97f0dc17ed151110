package org.watchline.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a gateway that demands keys is shown. */
final class KeyOption {

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:WATCHLINE_KEY}",
            description = "A key, where the gateway demands one. Default: WATCHLINE_KEY of the environment, which other"
                    + " users of this machine cannot see.")
    private @Nullable String key;

    /** Null where none was given. */
    @Nullable
    String orNull() {
        return key == null || key.isBlank() ? null : key.strip();
    }
}
