package org.watchline.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.watchline.local.process.Memory;

/** What every process of a stack is doing. */
public record StatusReport(StackState state, List<Row> rows) {

    /**
     * One process.
     *
     * @param pid null when it does not run
     * @param health healthy, unhealthy, no answer or not running
     * @param memoryBytes null when unknown
     * @param lag records still to read; null for a process that reads none
     */
    public record Row(
            ProcessName name,
            @Nullable Long pid,
            String health,
            int port,
            @Nullable Long memoryBytes,
            @Nullable Long lag) {

        boolean isHealthy() {
            return health.equals(HEALTHY);
        }
    }

    private static final String HEALTHY = "healthy";

    /** Looks at every process now. */
    public static StatusReport of(StackState state) {
        Map<ProcessName, Long> lag = ConsumerLag.byService(state.ports().bootstrapServers());
        HealthProbe probe = new HealthProbe();
        List<Row> rows = Arrays.stream(ProcessName.values())
                .map(name -> row(name, state, probe, lag.get(name)))
                .toList();
        return new StatusReport(state, rows);
    }

    /** Whether everything runs, is healthy and would be started again. */
    public boolean isAllHealthy() {
        return state.hasSupervisor() && rows.stream().allMatch(Row::isHealthy);
    }

    private static Row row(ProcessName name, StackState state, HealthProbe probe, @Nullable Long lag) {
        int port = state.ports().of(name);
        Optional<ProcessHandle> process = state.find(name);
        if (process.isEmpty()) {
            return new Row(name, null, "not running", port, null, lag);
        }
        OptionalLong memory = Memory.resident(process.get());
        return new Row(
                name,
                process.get().pid(),
                label(probe.ask(name, state.ports())),
                port,
                memory.isPresent() ? memory.getAsLong() : null,
                lag);
    }

    private static String label(HealthProbe.Answer answer) {
        return switch (answer) {
            case HEALTHY -> HEALTHY;
            case UNHEALTHY -> "unhealthy";
            case SILENT -> "no answer";
        };
    }
}
