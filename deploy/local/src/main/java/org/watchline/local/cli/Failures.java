package org.watchline.local.cli;

import java.io.UncheckedIOException;
import org.watchline.embedded.PortTakenException;
import org.watchline.embedded.StartFailedException;
import org.watchline.local.backup.BackupException;
import org.watchline.local.feed.KafkaUnreachableException;
import org.watchline.local.gateway.GatewayException;
import org.watchline.local.keys.KeyCommandFailedException;
import org.watchline.local.stack.StackException;
import picocli.CommandLine;

/** Turns what commands throw into a line and an exit status; only what nobody foresaw shows a stack trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!isForeseen(failure)) {
            throw failure;
        }
        terminal.complain("watchline: " + failure.getMessage());
        return isUnreachable(failure) ? ExitStatus.NOT_REACHABLE : ExitStatus.FAILED;
    }

    private static boolean isForeseen(Exception failure) {
        return failure instanceof StackException
                || failure instanceof BackupException
                || failure instanceof PortTakenException
                || failure instanceof StartFailedException
                || failure instanceof GatewayException
                || failure instanceof KafkaUnreachableException
                || failure instanceof KeyCommandFailedException
                || failure instanceof UncheckedIOException;
    }

    private static boolean isUnreachable(Exception failure) {
        return failure instanceof KafkaUnreachableException
                || (failure instanceof GatewayException gateway && !gateway.isReachable())
                || (failure instanceof KeyCommandFailedException keys && !keys.isReachable());
    }
}
