package org.watchline.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.IngestConfig;
import org.watchline.reader.protocol.Frames;
import org.watchline.reader.protocol.Refusal;
import org.watchline.reader.protocol.Reply;

/** One running program that reads documents, for one thread at a time. */
final class ReaderProcess implements AutoCloseable {

    /** A JVM on a machine that is busy. */
    private static final Duration START = Duration.ofSeconds(30);

    private final IngestConfig.Documents config;
    private final Room room;
    private final Process process;
    private final DataOutputStream files;
    private boolean closed;

    private final BlockingQueue<Heard> replies = new LinkedBlockingQueue<>();

    /** Null at the end of what the program says. */
    private record Heard(@Nullable Reply reply) {}

    private ReaderProcess(IngestConfig.Documents config, Room room, Process process) {
        this.config = config;
        this.room = room;
        this.process = process;
        this.files = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Returns when the program can take files.
     *
     * @throws ReaderUnavailableException if it does not start
     */
    static ReaderProcess start(IngestConfig.Documents config) throws InterruptedException {
        ReaderProcess reader = launched(config);
        Heard first = reader.replies.poll(START.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null || !(first.reply() instanceof Reply.Ready)) {
            reader.close();
            throw new ReaderUnavailableException(
                    "the document reader in %s does not start".formatted(config.program()));
        }
        return reader;
    }

    private static ReaderProcess launched(IngestConfig.Documents config) {
        Room room = Room.make();
        try {
            ProcessBuilder builder = new ProcessBuilder(ReaderCommand.of(config, room.path()))
                    .directory(room.path().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // Settings of services and their passwords are none of its business.
            builder.environment().clear();
            ReaderProcess reader = new ReaderProcess(config, room, builder.start());
            Thread listener = new Thread(reader::listen, "document-reader");
            listener.setDaemon(true);
            listener.start();
            return reader;
        } catch (IOException e) {
            room.close();
            throw new ReaderUnavailableException("the document reader cannot be started", e);
        }
    }

    /** Has a file read; a program that stands still is killed. */
    Reply read(byte[] file) throws InterruptedException, ReaderLostException {
        try {
            Frames.writeFile(files, file);
        } catch (IOException e) {
            throw new ReaderLostException(process.pid(), e);
        }
        long end = System.nanoTime() + config.timeout().toNanos();
        Reply reply = next(end);
        while (reply instanceof Reply.Progress) {
            if (System.nanoTime() > end) {
                return killed("takes more than %d s to read"
                        .formatted(config.timeout().toSeconds()));
            }
            reply = next(end);
        }
        return reply;
    }

    boolean isAlive() {
        return !closed && process.isAlive();
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
        room.close();
    }

    private Reply next(long end) throws InterruptedException, ReaderLostException {
        Duration before = worked();
        Heard heard = replies.poll(config.standstill().toMillis(), TimeUnit.MILLISECONDS);
        while (heard == null && System.nanoTime() < end && isStarved(before)) {
            heard = replies.poll(config.standstill().toMillis(), TimeUnit.MILLISECONDS);
        }
        if (heard == null) {
            return killed("stops the reader for more than %d ms"
                    .formatted(config.standstill().toMillis()));
        }
        if (heard.reply() != null) {
            return heard.reply();
        }
        int status = process.waitFor();
        if (status == ReaderCommand.OUT_OF_MEMORY) {
            return overloaded("needs too much memory to read");
        }
        throw new ReaderLostException(process.pid(), status);
    }

    /** Whether the machine, not the file, keeps the program from going on: that is no reason to refuse the file. */
    private boolean isStarved(Duration before) {
        return worked().minus(before).compareTo(config.standstill().dividedBy(2)) < 0;
    }

    /** The time that processors have spent on the program. */
    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Reply killed(String reason) {
        close();
        return overloaded(reason);
    }

    private static Reply overloaded(String reason) {
        return new Reply.Refused(Refusal.OVERLOADED, reason);
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                replies.add(new Heard(Frames.readReply(in)));
            }
        } catch (IOException end) {
            // Also when it speaks nonsense: then it has been taken over by a file, and must not go on.
            process.destroyForcibly();
            replies.add(new Heard(null));
        }
    }
}
