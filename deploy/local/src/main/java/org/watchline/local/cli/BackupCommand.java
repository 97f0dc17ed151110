package org.watchline.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.backup.Backup;
import org.watchline.local.backup.BackupFolder;
import org.watchline.local.backup.BackupSummary;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup. */
@Command(
        name = "backup",
        description =
                "Write everything that the stack holds into one file, also while it takes articles. A file that is"
                        + " there is not overwritten. See docs/backup.md.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final double MIB = 1024.0 * 1024;

    private final Installation installation;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "FILE|DIR",
            description = "Where to: a new file, or a directory for a file that is named after the time.")
    private Path target = Path.of("");

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Of the directory's backups keep the newest N and delete the others, when this one is"
                    + " written. Default: keep all.")
    private @Nullable Integer keep;

    BackupCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path place = target.toAbsolutePath().normalize();
        boolean isFolder = Files.isDirectory(place);
        requireSense(isFolder);
        BackupFolder folder = new BackupFolder(place);
        Clock clock = Clock.systemUTC();
        BackupSummary written = new Backup(data.resolve(installation), clock, new CopyLines(terminal))
                .write(isFolder ? folder.next(clock) : place);
        terminal.say(written.file().toString());
        terminal.say(
                "%.1f MiB of %.1f MiB in %d files, written and read again in %.1f s; the broker stood still for %d ms"
                        .formatted(
                                written.size() / MIB,
                                written.contentSize() / MIB,
                                written.files(),
                                written.took().toMillis() / 1000.0,
                                written.held().toMillis()));
        if (keep != null) {
            folder.keep(keep).forEach(expired -> terminal.say("Deleted " + expired));
        }
        return ExitStatus.OK;
    }

    private void requireSense(boolean isFolder) {
        if (keep != null && keep < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--keep takes 1 or more");
        }
        if (keep != null && !isFolder) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--keep needs a directory that is there");
        }
    }
}
