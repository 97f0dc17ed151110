package org.watchline.local.cli;

import java.util.Optional;
import org.watchline.local.stack.Detached;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.Stack;
import org.watchline.local.stack.StackPlan;
import org.watchline.local.stack.StackState;
import org.watchline.local.stack.StateFile;

/** A command that brings up a stack, does something with it, and stays with it or leaves it running. */
final class StackSession {

    private final Installation installation;
    private final StackOptions options;
    private final Terminal terminal;

    StackSession(Installation installation, StackOptions options, Terminal terminal) {
        this.installation = installation;
        this.options = options;
        this.terminal = terminal;
    }

    /** What the command does once the stack is healthy. */
    @FunctionalInterface
    interface Work {
        void with(Ports ports) throws InterruptedException;
    }

    /** The stack that already runs on this data directory. */
    Optional<StackState> running() {
        return new StateFile(options.data(installation)).readRunning();
    }

    /** Starts the stack in the background or here; here, returns when somebody stopped it. */
    int run(Work work) throws InterruptedException {
        StackPlan plan = options.plan(installation);
        if (options.isDetached()) {
            work.with(new Detached(plan.data(), terminal::say)
                    .start(options.asArguments(installation))
                    .ports());
        } else {
            runHere(plan, work);
        }
        return ExitStatus.OK;
    }

    private void runHere(StackPlan plan, Work work) throws InterruptedException {
        Stack stack = Stack.prepare(plan, terminal::say);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        try {
            terminal.say("Starting on " + plan.data().root());
            stack.start();
            work.with(plan.ports());
            stack.awaitClose();
        } finally {
            stack.close();
        }
    }
}
