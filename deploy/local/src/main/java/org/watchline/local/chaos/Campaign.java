package org.watchline.local.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.watchline.local.chaos.check.Checker;
import org.watchline.local.chaos.check.Quiet;
import org.watchline.local.chaos.check.Verdict;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.cluster.Node;
import org.watchline.local.chaos.fault.FaultPlan;
import org.watchline.local.chaos.fault.Faults;
import org.watchline.local.chaos.fault.PlannedFault;
import org.watchline.local.chaos.fault.Poison;
import org.watchline.local.chaos.fault.SmallDisk;
import org.watchline.local.chaos.loader.Ledger;
import org.watchline.local.chaos.loader.LedgerLine;
import org.watchline.local.chaos.loader.Loader;
import org.watchline.local.chaos.report.FaultFile;
import org.watchline.local.chaos.report.FaultOutcome;
import org.watchline.local.chaos.report.Recoveries;
import org.watchline.local.chaos.report.Report;
import org.watchline.local.chaos.report.Sampler;
import org.watchline.local.stack.Installation;

/**
 * Starts a stack, feeds it, breaks it as planned, heals it, waits until all is quiet, and checks. Its owner closes it,
 * which stops everything.
 */
public final class Campaign implements AutoCloseable {

    private static final Duration HEALING = Duration.ofMinutes(6);
    private static final int BASE_DISK_MEBIBYTES = 320;
    private static final int DISK_BYTES_PER_ARTICLE = 60_000;

    private final CampaignDirectory directory;
    private final CampaignPlan plan;
    private final Narrator narrator;
    private final SmallDisk disk;
    private final Cluster cluster;
    private final FaultFile outcomes;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Prepares the campaign that was begun in the directory. */
    public Campaign(Installation installation, CampaignDirectory directory, Narrator narrator) {
        this.directory = directory;
        this.plan = directory.plan();
        this.narrator = narrator;
        this.outcomes = new FaultFile(directory.faults());
        this.cluster = new Cluster(installation, directory.stack());
        this.disk = SmallDisk.mount(cluster.records(Node.BROKER_2), diskMebibytes(plan));
    }

    private static int diskMebibytes(CampaignPlan plan) {
        double articles = plan.rate() * plan.faulty().toSeconds() + 2_000;
        return BASE_DISK_MEBIBYTES + (int) (articles * DISK_BYTES_PER_ARTICLE / (1024 * 1024));
    }

    /** Does all of it, or what is left of it. */
    public Report run() throws InterruptedException {
        Instant began = Instant.now();
        narrator.say("Starting the stack in " + directory.root() + ", seed " + plan.seed());
        cluster.start();
        narrator.say("The stack is healthy after %d s; breaking it for %d s"
                .formatted(
                        Duration.between(began, Instant.now()).toSeconds(),
                        plan.faulty().toSeconds()));
        try (Ledger ledger = Ledger.open(directory.ledger());
                Sampler sampler = new Sampler(cluster, directory.samples())) {
            sampler.start();
            disturb(ledger);
        }
        return judge();
    }

    /** The stack that is checked; for tests that look at it afterwards. */
    public Cluster cluster() {
        return cluster;
    }

    /** Checks what is there now. */
    public Report judge() throws InterruptedException {
        String obstacle = new Quiet(cluster, plan.quietWithin()).await(narrator::progress);
        narrator.progress("checking");
        Verdict verdict = new Checker(cluster, directory.ledger(), directory.poison()).run(obstacle);
        Report report = new Report(plan.seed(), plan.faulty().toSeconds(), plan.rate(), verdict, outcomes.all());
        report.write(directory.reportJson(), directory.reportText());
        return report;
    }

    private void disturb(Ledger ledger) throws InterruptedException {
        try (Loader loader = new Loader(cluster, ledger, plan.rate(), plan.seed());
                Poison poison = new Poison(cluster.bootstrapServers(), "poison" + plan.seed(), directory.poison());
                Recoveries recoveries = new Recoveries(cluster, loader, outcomes)) {
            loader.start();
            Faults faults = new Faults(cluster, loader, poison, disk);
            recoveries.warmUp();
            inject(faults, recoveries, ledger);
            cluster.heal();
            cluster.awaitHealthy(HEALING);
            recoveries.finish();
        }
    }

    private void inject(Faults faults, Recoveries recoveries, Ledger ledger) throws InterruptedException {
        CampaignDirectory.Position position = directory.position();
        FaultPlan order = new FaultPlan(plan.seed(), plan.kinds(), plan.every());
        order.skip(position.faults());
        long began =
                System.nanoTime() - Duration.ofMillis(position.spentMillis()).toNanos();
        while (true) {
            PlannedFault fault = order.next();
            Duration spent = Duration.ofNanos(System.nanoTime() - began);
            if (spent.plus(fault.after()).compareTo(plan.faulty()) > 0) {
                await(fault.after().minus(spent.plus(fault.after()).minus(plan.faulty())), ledger, spent);
                return;
            }
            await(fault.after(), ledger, spent);
            long waiting = System.nanoTime();
            faults.prepare(fault);
            began += System.nanoTime() - waiting;
            run(fault, faults, recoveries);
            directory.write(new CampaignDirectory.Position(
                    fault.number(), Duration.ofNanos(System.nanoTime() - began).toMillis()));
        }
    }

    private void run(PlannedFault fault, Faults faults, Recoveries recoveries) throws InterruptedException {
        if (faults.missing(fault.kind()).isPresent()) {
            String why = faults.missing(fault.kind()).get();
            narrator.say(fault.line() + " is left out: " + why);
            outcomes.add(FaultOutcome.leftOut(fault, why));
            return;
        }
        narrator.say(fault.line());
        recoveries.disturbed();
        Instant began = Instant.now();
        faults.run(fault);
        recoveries.measure(fault, began);
    }

    private void await(Duration pause, Ledger ledger, Duration spent) throws InterruptedException {
        narrator.progress("%d of %d s · %d accepted · %d refused · %d unanswered"
                .formatted(
                        spent.toSeconds(),
                        plan.faulty().toSeconds(),
                        ledger.count(LedgerLine.Event.ACCEPTED),
                        ledger.count(LedgerLine.Event.REFUSED),
                        ledger.count(LedgerLine.Event.UNKNOWN)));
        Thread.sleep(Math.max(0, pause.toMillis()));
    }

    /** Stops everything; what is on disk stays. Closing again does nothing. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            cluster.close();
        }
    }

    /** Gives back what the stack took of the disk and the memory; the ledger and the reports stay. */
    public void discard() {
        release();
        directory.deleteStack();
    }

    /** Gives back the memory that the stack took; its logs, the ledger and the reports stay. */
    public void release() {
        disk.close();
    }
}
