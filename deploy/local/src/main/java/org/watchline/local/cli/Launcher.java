package org.watchline.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;

/**
 * The program behind {@code ./watchline}, which tells it by system properties where the repository is and whether a
 * person watches.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        boolean interactive = Boolean.getBoolean("watchline.terminal");
        Terminal terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), interactive);
        Path home = path("watchline.home", Path.of(""));
        Installation installation = new Installation(home, path("watchline.programs", home));
        System.exit(commandLine(installation, terminal).execute(arguments));
    }

    static CommandLine commandLine(Installation installation, Terminal terminal) {
        return new CommandLine(new WatchlineCommand(), new CommandFactory(installation, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(terminal));
    }

    private static Path path(String property, Path otherwise) {
        return Path.of(System.getProperty(property, otherwise.toString()))
                .toAbsolutePath()
                .normalize();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
