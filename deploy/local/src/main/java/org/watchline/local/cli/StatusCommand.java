package org.watchline.local.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.StackState;
import org.watchline.local.stack.StateFile;
import org.watchline.local.stack.StatusReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what every process is doing. */
@Command(
        name = "status",
        description =
                "One line per process: health, port, memory, records still to read. Exit 1 unless all are healthy.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-15s %8s  %-11s %6s %8s %8s";
    private static final int MIB = 1024 * 1024;

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    StatusCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<StackState> state = new StateFile(data.resolve(installation)).read();
        if (state.isEmpty()) {
            terminal.say("Not running. Start it with: ./watchline up");
            return ExitStatus.FAILED;
        }
        StatusReport report = StatusReport.of(state.get());
        terminal.say(ROW.formatted("PROCESS", "PID", "HEALTH", "PORT", "MEMORY", "LAG"));
        report.rows().forEach(row -> terminal.say(line(row)));
        if (!state.get().hasSupervisor()) {
            terminal.complain(
                    "The launcher was killed: nothing is started again when it dies. Repair with: ./watchline up");
        }
        return report.isAllHealthy() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private static String line(StatusReport.Row row) {
        Long memory = row.memoryBytes();
        return ROW.formatted(
                row.name().label(),
                Objects.requireNonNullElse(row.pid(), "-"),
                row.health(),
                row.port(),
                memory == null ? "-" : memory / MIB + " MiB",
                Objects.requireNonNullElse(row.lag(), "-"));
    }
}
