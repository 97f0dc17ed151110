package org.watchline.evaluation.bench.replica;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.watchline.evaluation.bench.start.ServiceStart;

/** The replicas of a service that run, none in the beginning. */
final class Crew implements AutoCloseable {

    private final Stage stage;
    private final ServiceStart service;
    private final Limit limit;
    private final Broker broker;
    private final Path log;
    private final List<Replica> replicas = new ArrayList<>();

    /** @param log appended to by all of them */
    Crew(Stage stage, ServiceStart service, Limit limit, Broker broker, Path log) {
        this.stage = stage;
        this.service = service;
        this.limit = limit;
        this.broker = broker;
        this.log = log;
    }

    /** Adds replicas until there are so many; returns when they share the topic. None of the new ones is limited. */
    void grow(int count) throws IOException, InterruptedException, ExecutionException {
        while (replicas.size() < count) {
            replicas.add(Replica.start(service, log));
        }
        Patience.until(
                count + " replicas of " + stage.service() + " that share " + stage.input(),
                () -> broker.isShared(stage.service(), stage.input(), count));
    }

    /** Limits all. */
    void limit() throws IOException, InterruptedException {
        for (int number = 0; number < replicas.size(); number++) {
            limit.apply(number, replicas.get(number).pid());
        }
    }

    /** Processor time of all until now. */
    double cpuSeconds() {
        return replicas.stream().mapToDouble(Replica::cpuSeconds).sum();
    }

    /** Ends the last one as an operator would. */
    void stopLast() {
        replicas.remove(replicas.size() - 1).close();
    }

    /** Ends the last one as a crash would, and starts another in its place, which is limited at once. */
    void killLast() throws IOException, InterruptedException {
        int number = replicas.size() - 1;
        replicas.remove(number).kill();
        Replica next = Replica.start(service, log);
        replicas.add(next);
        limit.apply(number, next.pid());
    }

    /** Ends all; others can be started then. */
    void stop() {
        replicas.forEach(Replica::close);
        replicas.clear();
    }

    @Override
    public void close() {
        stop();
    }
}
