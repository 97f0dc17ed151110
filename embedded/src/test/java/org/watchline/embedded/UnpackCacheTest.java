package org.watchline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackCacheTest {

    @TempDir
    Path root;

    @Test
    void fillsADirectoryOnce() throws IOException {
        // Given
        UnpackCache cache = new UnpackCache(root);
        Path first = cache.directory("tool-1", directory -> Files.writeString(directory.resolve("file"), "first"));

        // When
        Path second = cache.directory("tool-1", directory -> Files.writeString(directory.resolve("file"), "second"));

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(first.resolve("file")).hasContent("first");
    }

    @Test
    void servesTwoWhoUnpackAtOnce() throws Exception {
        // Given
        UnpackCache cache = new UnpackCache(root);
        CyclicBarrier bothAreUnpacking = new CyclicBarrier(2);
        Callable<Path> unpacking = () -> cache.directory("tool-1", directory -> {
            Files.writeString(directory.resolve("file"), "content");
            await(bothAreUnpacking);
        });

        // When
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Path>> unpacked = threads.invokeAll(List.of(unpacking, unpacking));
        threads.shutdown();

        // Then
        assertThat(unpacked.get(0).get()).isEqualTo(unpacked.get(1).get());
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).containsExactly(root.resolve("tool-1"));
        }
    }

    @Test
    void leavesNothingHalfUnpacked() throws IOException {
        // Given
        UnpackCache cache = new UnpackCache(root);

        // When
        assertThatThrownBy(() -> cache.directory("tool-1", directory -> {
                    Files.writeString(directory.resolve("file"), "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("disk full");

        // Then
        assertThat(root).isEmptyDirectory();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
