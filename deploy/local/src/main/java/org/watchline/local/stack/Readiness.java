package org.watchline.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Waits for the services of a stack that starts. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOLERATED_DEATHS = 2;
    private static final int LOG_LINES = 8;

    private final StackPlan plan;
    private final Journal journal;
    private final HealthProbe probe = new HealthProbe();
    private final long began = System.nanoTime();

    Readiness(StackPlan plan, Journal journal) {
        this.plan = plan;
        this.journal = journal;
    }

    /** Fails when one of the services keeps dying or is not healthy in time. */
    void await(List<ProcessName> services) {
        List<ProcessName> waiting = new ArrayList<>(services);
        while (!waiting.isEmpty()) {
            waiting.removeIf(this::isHealthy);
            waiting.forEach(this::checkDeaths);
            if (elapsed().compareTo(PATIENCE) > 0) {
                throw notReady(waiting);
            }
            pause();
        }
    }

    private boolean isHealthy(ProcessName service) {
        boolean healthy = probe.ask(service, plan.ports()) == HealthProbe.Answer.HEALTHY;
        if (healthy) {
            journal.healthy(service, elapsed());
        }
        return healthy;
    }

    private void checkDeaths(ProcessName service) {
        if (journal.deaths(service) > TOLERATED_DEATHS) {
            throw new StackException(service.label() + " keeps dying. " + endOfLog(service));
        }
    }

    private StackException notReady(List<ProcessName> waiting) {
        String names = waiting.stream().map(ProcessName::label).collect(Collectors.joining(", "));
        return new StackException(
                "Not healthy after " + PATIENCE.toMinutes() + " minutes: " + names + ". " + endOfLog(waiting.get(0)));
    }

    private String endOfLog(ProcessName service) {
        return "Its log, " + plan.data().log(service.label()) + ", ends:\n"
                + String.join("\n", LogTail.lastMessages(LOG_LINES, plan.data().log(service.label())));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void pause() {
        if (journal.isStopping()) {
            throw new StackException("Stopped while starting");
        }
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while starting");
        }
    }
}
