package org.watchline.local.chaos.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.watchline.local.chaos.cluster.Cluster;

/** Feeds at a steady rate from a thread of its own, whatever the product answers. */
public final class Loader implements AutoCloseable {

    /** More than this without an answer, and sending pauses: the product is not to be drowned after an outage. */
    private static final int MOST_PENDING = 120;

    private static final int DRAIN_SECONDS = 60;

    private final Mix mix;
    private final GatewayDoor gateway;
    private final TopicDoor topic;
    private final double rate;
    private final AtomicInteger pending = new AtomicInteger();

    /** Every sending is a party until it is answered; the loader is one until it is closed. */
    private final Phaser unanswered = new Phaser(1);

    private final Thread thread = new Thread(this::run, "loader");
    private volatile boolean stopping;
    private int turn;

    /**
     * @param rate articles a second
     * @param seed of what is sent
     */
    public Loader(Cluster cluster, Ledger ledger, double rate, long seed) {
        this.rate = rate;
        this.mix = new Mix("c" + seed + "x", seed + ledger.last(), ledger.last());
        this.gateway = new GatewayDoor(cluster.gatewayUrl(), ledger);
        this.topic = new TopicDoor(cluster.bootstrapServers(), ledger);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Sends new articles at once, besides the steady ones, half of them through each door. */
    public void burst(int count) {
        List<Draft> drafts = new ArrayList<>();
        synchronized (mix) {
            for (int i = 0; i < count; i++) {
                drafts.add(mix.fresh());
            }
        }
        for (int i = 0; i < count; i++) {
            send(i % 2 == 0 ? gateway : topic, List.of(drafts.get(i)));
        }
    }

    /** A new article, for {@link #offer}. */
    public Draft probe() {
        synchronized (mix) {
            return mix.fresh();
        }
    }

    /** Sends the draft through the gateway; returns whether it was accepted. */
    public boolean offer(Draft draft) throws InterruptedException {
        try {
            return gateway.send(List.of(draft)).get(DRAIN_SECONDS, TimeUnit.SECONDS) > 0;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Stops sending and waits until everything that was sent has its answer, or none. */
    @Override
    public void close() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join();
            unanswered.awaitAdvanceInterruptibly(unanswered.arriveAndDeregister(), DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException tooLong) {
            // What has no answer is unknown, which the ledger says already.
        } finally {
            topic.close();
        }
    }

    private void run() {
        long next = System.nanoTime();
        while (!stopping) {
            try {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
            } catch (InterruptedException stopped) {
                return;
            }
            int sent = pending.get() < MOST_PENDING ? sendNext() : 1;
            next = Math.max(next, System.nanoTime() - TimeUnit.SECONDS.toNanos(1))
                    + (long) (sent / rate * TimeUnit.SECONDS.toNanos(1));
        }
    }

    private int sendNext() {
        List<Draft> drafts;
        synchronized (mix) {
            drafts = mix.next();
        }
        send(turn++ % 5 < 3 ? gateway : topic, drafts);
        return drafts.size();
    }

    private void send(Door door, List<Draft> drafts) {
        pending.incrementAndGet();
        unanswered.register();
        CompletableFuture<Integer> unused = door.send(drafts).whenComplete((accepted, failure) -> {
            pending.decrementAndGet();
            unanswered.arriveAndDeregister();
        });
    }
}
