package org.watchline.local.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.backup.Restore;
import org.watchline.local.stack.Installation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
        name = "restore",
        description = "Put a backup into a data directory that is empty or missing. See docs/backup.md.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "What ./watchline backup wrote.")
    private Path file = Path.of("");

    @ArgGroup
    private Takedowns takedowns = new Takedowns();

    @Option(names = "--check", description = "Only read the file and compare it with its manifest.")
    private boolean onlyCheck;

    RestoreCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /** How it is known what was taken down after the backup. */
    private static final class Takedowns {

        @Option(
                names = "--takedowns",
                paramLabel = "FILE",
                description =
                        "The journal takedowns.jsonl of the data directory that is to be replaced: what it says is"
                                + " applied before anybody reads the corpus. Default: the one in the data directory.")
        private @Nullable Path journal;

        @Option(
                names = "--no-takedowns",
                description = "There is no such journal: what was taken down after the backup comes back.")
        private boolean none;
    }

    @Override
    public Integer call() {
        Restore restore = new Restore(installation, data.resolve(installation), new CopyLines(terminal));
        if (onlyCheck) {
            Restore.Summary read = restore.check(file);
            terminal.say("%s is whole: %d files as of %s".formatted(file, read.files(), read.of()));
            return ExitStatus.OK;
        }
        Restore.Summary done = restore.run(file, takedowns.journal, takedowns.none);
        terminal.say("Restored what the stack held at %s: %d files in %.1f s"
                .formatted(done.of(), done.files(), done.took().toMillis() / 1000.0));
        terminal.say("Start it with: ./watchline up" + data.argument());
        terminal.say("Feed again what came in later: what is there already is not stored twice.");
        return ExitStatus.OK;
    }
}
