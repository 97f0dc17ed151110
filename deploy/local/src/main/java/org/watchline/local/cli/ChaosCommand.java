package org.watchline.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.Campaign;
import org.watchline.local.chaos.CampaignDirectory;
import org.watchline.local.chaos.CampaignPlan;
import org.watchline.local.chaos.Narrator;
import org.watchline.local.chaos.fault.FaultKind;
import org.watchline.local.chaos.report.Report;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Breaks a stack of its own and proves that nothing is lost. */
@Command(
        name = "chaos",
        description = {
            "Break a stack of its own at random, and prove that every article that was accepted is stored exactly once"
                    + " or put aside with its reason. Two replicas of each worker, a Kafka cluster and PostgreSQL run as"
                    + " processes of this machine for it (about 3 GB of memory); a stack that runs already is left alone.",
            "The same seed gives the same faults. Whatever is done is written into the data directory as it happens, so"
                    + " a campaign that was ended can be gone on with (--resume), and the reason of a loss can be looked"
                    + " for. Exit status 1 when anything was lost, doubled or untrue."
        },
        mixinStandardHelpOptions = true)
final class ChaosCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Option(names = "--minutes", paramLabel = "N", description = "How long things are broken. Default: 1.5.")
    private double minutes = 1.5;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the faults and articles are drawn from. Default: 1.")
    private long seed = 1;

    @Option(names = "--rate", paramLabel = "R", description = "Articles a second. Default: 8.")
    private double rate = 8;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Pause between faults, for example 60s. Default: 3 to 8 s at random.")
    private @Nullable String every;

    @Option(
            names = "--faults",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Kinds of faults, separated by commas. Default: all, which are kill-service, pause-service,"
                            + " kill-in-batch, kill-broker, pause-broker, lose-leader, kill-database, restart-database,"
                            + " pause-database, end-sessions, slow-link, throttled-link, silent-link, cut-link, full-disk, poison.")
    private List<String> kinds = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept. Default: a new directory for temporary files.")
    private @Nullable Path data;

    @Option(names = "--keep", description = "Keep the stack's data also when all is well.")
    private boolean keep;

    @Option(names = "--resume", paramLabel = "DIR", description = "Go on with the campaign in this data directory.")
    private @Nullable Path resume;

    ChaosCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        CampaignDirectory directory = resume == null ? begun() : new CampaignDirectory(resume);
        Campaign campaign = new Campaign(installation, directory, narrator());
        Thread stop = new Thread(campaign::close, "campaign-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        Report report;
        try {
            report = campaign.run();
        } finally {
            campaign.close();
        }
        report.lines().forEach(terminal::say);
        if (report.verdict().isGood() && !keep) {
            campaign.discard();
        }
        terminal.say("Ledger, faults, samples and reports are in " + directory.root());
        return report.verdict().isGood() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private CampaignDirectory begun() {
        CampaignDirectory directory = new CampaignDirectory(data == null ? temporary() : data);
        directory.begin(new CampaignPlan(
                seed,
                Duration.ofMillis((long) (minutes * 60_000)),
                rate,
                every == null ? null : pause(every),
                wanted(),
                Duration.ofMinutes(10)));
        return directory;
    }

    private Set<FaultKind> wanted() {
        Set<FaultKind> wanted = EnumSet.noneOf(FaultKind.class);
        for (String kind : kinds) {
            wanted.add(FaultKind.of(kind).orElseThrow(() -> new StackException("There is no fault " + kind)));
        }
        return wanted.isEmpty() ? EnumSet.allOf(FaultKind.class) : wanted;
    }

    private static Duration pause(String text) {
        String number = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        try {
            return Duration.ofMillis((long) (Double.parseDouble(number) * 1000));
        } catch (NumberFormatException e) {
            throw new StackException("--every takes seconds, for example 60s, not " + text);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("watchline-chaos-");
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for the campaign (name one with --data)", e);
        }
    }

    private Narrator narrator() {
        return new Narrator() {
            @Override
            public void say(String line) {
                terminal.say(line);
            }

            @Override
            public void progress(String line) {
                terminal.progress(line);
            }
        };
    }
}
