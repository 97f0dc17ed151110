package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.watchline.evaluation.bench.stack.Stack;

/** Has the replicas of one service work on a backlog. */
final class Trial {

    /** Of what is measured, until the replicas are as fast as their limit lets them be. */
    private static final double LEFT_OUT = 0.2;

    /** Of what is disturbed, until both replicas are at work. */
    private static final double UNDISTURBED = 0.25;

    private final Stage stage;
    private final Stack stack;
    private final Broker broker;
    private final Crew crew;
    private final Backlog backlog;
    private final Sizes sizes;

    Trial(Stage stage, Stack stack, Broker broker, Crew crew, Backlog backlog, Sizes sizes) {
        this.stage = stage;
        this.stack = stack;
        this.broker = broker;
        this.crew = crew;
        this.backlog = backlog;
        this.sizes = sizes;
    }

    /** What happens to a crew of two. */
    @FunctionalInterface
    interface Event {
        void happen() throws IOException, InterruptedException;
    }

    /** Starts so many replicas, which are left running. */
    Throughput measure(int replicas) throws IOException, InterruptedException, ExecutionException {
        crew.grow(replicas);
        try (Batch warmUp = release(replicas * sizes.warmUp())) {
            warmUp.until(warmUp.size());
        }
        Patience.until(stage.service() + " to have read everything", () -> broker.lag(stage.service()) == 0);
        crew.limit();
        try (Batch batch = release(replicas * sizes.measured())) {
            int leftOut = (int) (LEFT_OUT * batch.size());
            batch.until(leftOut);
            int before = batch.out();
            double cpu = crew.cpuSeconds();
            long start = System.nanoTime();
            batch.until(batch.size());
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Throughput(
                    stage, replicas, (batch.size() - before) / seconds, (crew.cpuSeconds() - cpu) / seconds);
        }
    }

    /** Has two replicas work, and something happen to one of them. */
    Disturbance disturb(String what, Event event)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        crew.grow(2);
        crew.limit();
        long deadLetters = broker.deadLetters();
        long start = System.nanoTime();
        try (Batch batch = release(sizes.disturbed())) {
            batch.until((int) (UNDISTURBED * batch.size()));
            event.happen();
            batch.until(batch.size());
            double seconds = (System.nanoTime() - start) / 1e9;
            Stored stored = settled(batch.ids());
            return new Disturbance(
                    stage, what, batch.size(), stored, batch.again(), broker.deadLetters() - deadLetters, seconds);
        }
    }

    private Batch release(int count) throws InterruptedException, ExecutionException {
        return Batch.release(stack.broker(), stage, backlog.take(count));
    }

    /** What comes later has its time, and so has what should not come. */
    private Stored settled(List<UUID> articles) throws InterruptedException, ExecutionException, SQLException {
        for (Stage each : Stage.values()) {
            Patience.until(each.service() + " to have read everything", () -> broker.lag(each.service()) == 0);
        }
        TimeUnit.SECONDS.sleep(1);
        return Stored.of(stack.database(), articles);
    }
}
