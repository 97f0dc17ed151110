package org.watchline.local.chaos.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file system of its own, in memory, that can be filled: where one broker keeps its records. */
public final class SmallDisk implements AutoCloseable {

    private static final int MIB = 1024 * 1024;
    private static final String BALLAST = "ballast";

    private final Path place;
    private final boolean mounted;
    private final @Nullable String refusal;

    private SmallDisk(Path place, @Nullable String refusal) {
        this.place = place;
        this.mounted = refusal == null;
        this.refusal = refusal;
    }

    /**
     * Mounts one if that is permitted; otherwise the directory is an ordinary one.
     *
     * @param mebibytes its size, of which only what is used takes memory
     */
    public static SmallDisk mount(Path place, int mebibytes) {
        try {
            Files.createDirectories(place);
            if (isMounted(place)) {
                Files.deleteIfExists(place.resolve(BALLAST));
                return new SmallDisk(place, null);
            }
            Process mount = new ProcessBuilder(
                            "mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", place.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new SmallDisk(place, mount.waitFor() == 0 ? null : said);
        } catch (IOException e) {
            return new SmallDisk(place, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SmallDisk(place, "interrupted");
        }
    }

    /** Why there is none. */
    Optional<String> missing() {
        return Optional.ofNullable(refusal);
    }

    /** Takes all space that is left; returns the file that holds it. */
    Path fill() {
        Path ballast = place.resolve(BALLAST);
        byte[] block = new byte[MIB];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    void free(Path ballast) {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot free the disk at " + place, e);
        }
    }

    /** Gives the memory back; what was kept here is gone. */
    @Override
    public void close() {
        if (!mounted) {
            return;
        }
        try {
            new ProcessBuilder("umount", place.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unmount " + place, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isMounted(Path place) throws IOException {
        Path mounts = Path.of("/proc/self/mounts");
        return Files.exists(mounts) && Files.readString(mounts).contains(" " + place.toAbsolutePath() + " tmpfs ");
    }
}
