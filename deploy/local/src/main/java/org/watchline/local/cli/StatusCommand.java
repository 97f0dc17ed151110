package org.watchline.local.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.watchline.local.gateway.Gateway;
import org.watchline.local.gateway.GatewayException;
import org.watchline.local.gateway.PipelineLines;
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
                "One line per process: health, port, memory, records still to read; then what waits at every stage,"
                        + " what passed, and the last dead letters. Exit 1 unless all are healthy.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-15s %8s  %-11s %6s %8s %8s";
    private static final int MIB = 1024 * 1024;

    private final Installation installation;
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private KeyOption key = new KeyOption();

    StatusCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<StackState> state = new StateFile(data.resolve(installation)).read();
        if (state.isEmpty()) {
            terminal.say("Not running. Start it with: ./watchline up");
            return ExitStatus.FAILED;
        }
        StatusReport report = StatusReport.of(state.get());
        terminal.say(ROW.formatted("PROCESS", "PID", "HEALTH", "PORT", "MEMORY", "LAG"));
        report.rows().forEach(row -> terminal.say(line(row)));
        showPipeline(new Gateway(state.get().ports().gatewayUrl(), key.orNull()));
        if (!state.get().hasSupervisor()) {
            terminal.complain(
                    "The launcher was killed: nothing is started again when it dies. Repair with: ./watchline up");
        }
        return report.isAllHealthy() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private void showPipeline(Gateway gateway) throws InterruptedException {
        try {
            List<String> lines = PipelineLines.of(gateway.get("/api/v1/pipeline", Map.of()));
            terminal.say("");
            lines.forEach(terminal::say);
        } catch (GatewayException e) {
            // The table says already that it does not run.
            if (e.isReachable()) {
                terminal.complain("The gateway does not tell how the pipeline stands: " + e.getMessage());
            }
        }
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
