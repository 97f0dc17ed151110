package org.watchline.local.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the stack. */
@Command(name = "down", description = "Stop the stack; its data stays.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    DownCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.progress("Stopping…");
        Optional<String> stopped = new Shutdown(data.resolve(installation)).run();
        terminal.say(stopped.map(what -> "Stopped " + what).orElse("Nothing was running"));
        return ExitStatus.OK;
    }
}
