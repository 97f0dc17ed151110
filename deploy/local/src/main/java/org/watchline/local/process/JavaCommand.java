package org.watchline.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for JVMs of the same kind as this one. */
public final class JavaCommand {

    private JavaCommand() {}

    /** The command that runs {@code java} with these arguments. */
    public static List<String> of(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }
}
