package org.watchline.ingest.file;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.watchline.ingest.TestConfig;
import org.watchline.ingest.article.Intake;
import org.watchline.ingest.document.DocumentReader;
import org.watchline.ingest.feed.document.FeedReader;
import org.watchline.ingest.feed.document.FeedUnreadableException;

/**
 * The fuzz test as a program, so that its memory can be limited as a whole: examines hostile files, then changed ones
 * as long as it may. Arguments: seconds, seed, folder for what was found. Ends with another status than 0 on a crash.
 */
public final class FileFuzz {

    /** CPU time of one file, in this program or in the document reader. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /**
     * A program that stands still is seen after the longest time; and on a busy machine the processor is slower, too.
     */
    private static final Duration GRACE = Duration.ofMillis(800);

    private static final int WARM_UP = 500;

    /** Seconds from which an input is worth a look. */
    private static final double SLOW = 1;

    /** Names the last input, should the program end in the middle of it. */
    static final String CURRENT = "current.txt";

    private static final Duration HANG = Duration.ofSeconds(40);
    private static final long READER_MEMORY_KIB = 256 * 1024;

    private static final URI FEED = URI.create("https://gazette.example/feed");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Path findings;
    private final DocumentReader documents = new DocumentReader(
            TestConfig.of(Map.of("watchline.ingest.documents.program", "target/quarkus-app/reader")));

    private final FeedReader feeds = new FeedReader(16 * 1024 * 1024);
    private final FileIntake intake = new FileIntake(new Intake(Clock.systemUTC()), documents);
    private final ProgramWatch programs = new ProgramWatch();
    private volatile String current = "nothing";
    private volatile long began = System.nanoTime();
    private double slowest;
    private String slowestName = "";
    private long readerMemoryKib;
    private int faults;
    private boolean warm;

    private FileFuzz(Path findings) {
        this.findings = findings;
    }

    /** The program. */
    public static void main(String[] arguments) throws IOException {
        FileFuzz fuzz = new FileFuzz(Files.createDirectories(Path.of(arguments[2])));
        fuzz.watch();
        fuzz.run(Duration.ofSeconds(Long.parseLong(arguments[0])), Long.parseLong(arguments[1]));
        fuzz.documents.close();
        System.out.println(fuzz.summary());
        Runtime.getRuntime().halt(fuzz.faults == 0 ? 0 : 1);
    }

    private void run(Duration time, long seed) throws IOException {
        MutatedFiles mutated = new MutatedFiles(seed);
        programs.start();
        startReader();
        // Starting programs, and compiling them, is no file's time.
        for (int i = 0; i < WARM_UP; i++) {
            examine(mutated.next());
        }
        warm = true;
        long end = System.nanoTime() + time.toNanos();
        for (var hostile : HostileFiles.all()) {
            examine(hostile.get());
        }
        do {
            for (int i = 0; i < 100; i++) {
                examine(mutated.next());
            }
        } while (System.nanoTime() < end);
    }

    private void startReader() {
        intake.examine(new ArticleFile("first.docx", null, TestWord.of("First.")), FileAbout.NOTHING, outcome -> {});
    }

    private void examine(FuzzInput input) throws IOException {
        if (programs.running().isEmpty()) {
            startReader();
        }
        boolean reader = !input.family().equals("feed") && FileKind.of(input.file()) == FileKind.DOCUMENT;
        current = input.family() + ": " + input.name();
        Files.writeString(findings.resolve(CURRENT), current);
        began = System.nanoTime();
        long cpu = cpuNanos(reader);
        try {
            read(input);
        } catch (RuntimeException | StackOverflowError crash) {
            fault(input, "crashed: " + crash);
        }
        double seconds = warm ? (cpuNanos(reader) - cpu) / 1e9 : 0;
        if (seconds > slowest) {
            slowest = seconds;
            slowestName = current;
        }
        if (seconds > LONGEST.plus(GRACE).toMillis() / 1e3) {
            fault(input, "took %.1f s".formatted(seconds));
        } else if (seconds > SLOW) {
            System.out.printf("slow: %s took %.1f s%n", current, seconds);
        }
        if (reader) {
            checkReaderMemory(input);
        }
        counts.merge(input.family(), 1, Integer::sum);
    }

    private void read(FuzzInput input) {
        if (input.family().equals("feed")) {
            readFeed(input.file().bytes());
        } else {
            intake.examine(
                    input.file(), FileAbout.NOTHING, outcome -> counts.merge("articles or refusals", 1, Integer::sum));
        }
    }

    private void readFeed(byte[] feed) {
        try {
            counts.merge("items", feeds.read(feed, null, FEED).items().size(), Integer::sum);
        } catch (FeedUnreadableException e) {
            counts.merge("feeds refused", 1, Integer::sum);
        }
    }

    private void checkReaderMemory(FuzzInput input) throws IOException {
        for (ProcessHandle program : programs.running()) {
            long kib = ProgramWatch.peakKib(program);
            readerMemoryKib = Math.max(readerMemoryKib, kib);
            if (kib > READER_MEMORY_KIB) {
                fault(input, "took %d MB of the document reader".formatted(kib / 1024));
                program.destroyForcibly();
            }
        }
    }

    private void fault(FuzzInput input, String what) throws IOException {
        faults++;
        Path kept = findings.resolve("finding-" + faults + "-" + input.file().name());
        Files.write(kept, input.file().bytes());
        System.out.printf("FOUND %s: %s %s, kept as %s%n", input.family(), input.name(), what, kept);
    }

    /** What never ends would otherwise end the build without a word. */
    private void watch() {
        Thread watch = new Thread(() -> {
            while (true) {
                if (System.nanoTime() - began > HANG.toNanos()) {
                    System.out.println("FOUND " + current + " does not end");
                    Runtime.getRuntime().halt(2);
                }
                try {
                    TimeUnit.SECONDS.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private long cpuNanos(boolean reader) {
        return reader
                ? programs.cpuNanos()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private String summary() {
        return "fuzz: %s; slowest %.2f s (%s); document reader at most %d MB; %d faults"
                .formatted(counts, slowest, slowestName, readerMemoryKib / 1024, faults);
    }
}
