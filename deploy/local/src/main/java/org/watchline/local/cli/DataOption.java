package org.watchline.local.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which stack a command is about. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the stack keeps its data, logs and state. Default: .watchline in the repository.")
    private @Nullable Path directory;

    /** What a command line needs to be about the same stack; empty for the default one. */
    String argument() {
        return directory == null ? "" : " --data \"" + directory + '"';
    }

    DataDirectory resolve(Installation installation) {
        return new DataDirectory(directory == null ? installation.defaultData() : directory);
    }
}
