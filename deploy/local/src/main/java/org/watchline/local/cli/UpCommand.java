package org.watchline.local.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.StackState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the stack. */
@Command(
        name = "up",
        description = "Start the stack: Kafka, PostgreSQL and the four services. Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private StackOptions options = new StackOptions();

    UpCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        StackSession session = new StackSession(installation, options, terminal);
        Optional<StackState> running = session.running();
        if (running.isPresent()) {
            terminal.say("Already running at " + running.get().ports().gatewayUrl());
            return ExitStatus.OK;
        }
        return session.run(ports -> {});
    }
}
