package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.watchline.embedded.FreePorts;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bench.stack.Stack;
import org.watchline.evaluation.bench.start.ServiceStart;

/** Throughput and rebalances of the two workers that share their topics among replicas. */
public final class ReplicaPart {

    private static final int PORT = 18_090;

    private final Path home;
    private final Path data;
    private final boolean quick;
    private final PrintWriter progress;
    private final List<List<String>> throughput = new ArrayList<>();
    private final List<List<String>> disturbances = new ArrayList<>();

    /** @param data an empty or new directory for the stack's data */
    public ReplicaPart(Path home, Path data, boolean quick, PrintWriter progress) {
        this.home = home;
        this.data = data;
        this.quick = quick;
        this.progress = progress;
    }

    /** Adds a table of each. */
    public void run(Results results) throws IOException, InterruptedException, ExecutionException, SQLException {
        Press press = new Press(home);
        List<Integer> ports = FreePorts.distinct(2);
        try (Stack stack = Stack.start(
                        home,
                        data,
                        PORT,
                        "--kafka-port",
                        String.valueOf(ports.get(0)),
                        "--postgres-port",
                        String.valueOf(ports.get(1)));
                HeldLauncher launcher = HeldLauncher.hold(stack.launcher());
                Broker broker = new Broker(stack.broker());
                Limit limit = Limit.ofThisMachine()) {
            ServiceStart nlp = taken(stack, launcher, Stage.NLP);
            int articles = Sizes.of(Stage.NLP, quick).all();
            tell(Stage.NLP, "%d articles on their way".formatted(articles));
            run(Stage.NLP, nlp, press.backlog(stack, broker, articles), stack, broker, limit);
            ServiceStart store = taken(stack, launcher, Stage.STORE);
            run(Stage.STORE, store, new EnrichedRecords(), stack, broker, limit);
            results.add(replicas(limit));
            results.add(rebalance(limit));
        }
    }

    /** Stops a service of the stack, to be started again here. */
    private static ServiceStart taken(Stack stack, HeldLauncher launcher, Stage stage)
            throws IOException, InterruptedException {
        Long pid = stack.processes().get(stage.service());
        if (pid == null) {
            throw new IOException(stage.service() + " does not run");
        }
        ServiceStart start = ServiceStart.like(pid);
        launcher.stop(pid);
        return start;
    }

    private void run(Stage stage, ServiceStart service, Backlog backlog, Stack stack, Broker broker, Limit limit)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        try (Crew crew = new Crew(stage, service, limit, broker, log(stage.service()))) {
            Trial trial = new Trial(stage, stack, broker, crew, backlog, Sizes.of(stage, quick));
            Throughput alone = told(trial.measure(1));
            throughput.add(alone.row(limit.share(), alone));
            crew.stop();
            throughput.add(told(trial.measure(2)).row(limit.share(), alone));
            tell(stage, "one of two is stopped");
            disturbances.add(trial.disturb("one of two stopped (SIGTERM)", crew::stopLast)
                    .row());
            tell(stage, "one of two is killed");
            disturbances.add(trial.disturb("one of two killed (SIGKILL), started again", crew::killLast)
                    .row());
        }
    }

    private Throughput told(Throughput measured) {
        tell(
                measured.stage(),
                "%d: %.1f articles/s with %.2f processors"
                        .formatted(measured.replicas(), measured.perSecond(), measured.processors()));
        return measured;
    }

    private void tell(Stage stage, String what) {
        progress.println(stage.service() + ": " + what);
        progress.flush();
    }

    private Path log(String name) {
        return data.resolve("logs").resolve("bench-" + name + ".log");
    }

    private String amounts() {
        return Arrays.stream(Stage.values())
                .map(stage -> {
                    Sizes sizes = Sizes.of(stage, quick);
                    return "%,d articles for each replica of %s, after %,d for it to warm up without a limit"
                            .formatted(sizes.measured(), stage.service(), sizes.warmUp());
                })
                .collect(Collectors.joining("; "));
    }

    private Table replicas(Limit limit) {
        return new Table(
                "Replicas",
                List.of(
                        "%s; of some %d words each.".formatted(amounts(), Press.WORDS),
                        "Counted from when a fifth had come out until all had.",
                        "Processors used: by the replicas together; where that is less than their quotas, they waited for others.",
                        limit.words()),
                Throughput.COLUMNS,
                throughput);
    }

    private Table rebalance(Limit limit) {
        return new Table(
                "Rebalance",
                List.of(
                        "Two replicas at work on a backlog, of which one goes once a quarter has come out.",
                        "Stored, missing and doubled as the database has it in the end:"
                                + " an article has one revision, and that one annotation set.",
                        "Worked on twice: finished by the one that went, but not yet committed; it is stored once all the same.",
                        "Quota of each: %s.".formatted(limit.share())),
                Disturbance.COLUMNS,
                disturbances);
    }
}
