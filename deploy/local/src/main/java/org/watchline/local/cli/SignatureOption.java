package org.watchline.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who changes something, and why; both are kept. */
final class SignatureOption {

    @Option(names = "--author", paramLabel = "NAME", description = "Who does it. Default: your account's name.")
    private @Nullable String author;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why. Default: by whose command line.")
    private @Nullable String reason;

    String author() {
        return author == null ? System.getProperty("user.name") : author;
    }

    /** Whether somebody took the trouble to say why. */
    boolean isExplained() {
        return reason != null && !reason.isBlank();
    }

    String reason() {
        return reason == null ? "By the command line of " + author() : reason;
    }
}
