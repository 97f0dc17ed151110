package org.watchline.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the broker's directory that is brought up to date again and again, each time with what has changed: the
 * last time, while the broker stands still, takes little. It is then as the disk is after a kill, from which a broker
 * recovers by itself.
 */
final class BrokerCopy implements AutoCloseable {

    private static final String SEGMENT = ".log";

    private final Path source;
    private final Path copy;
    private Map<String, BasicFileAttributes> copied = Map.of();

    /** Copies into a directory that is deleted on close. */
    BrokerCopy(Path source, Path copy) {
        this.source = source;
        this.copy = copy;
    }

    /** Copies what is not as it was the last time, and returns whether there was anything. */
    boolean update() throws IOException {
        Map<String, BasicFileAttributes> now = new HashMap<>();
        boolean changed = false;
        SortedMap<String, BasicFileAttributes> found = LivingTree.list(source);
        found.keySet().removeIf(BrokerCopy::isIndex);
        for (Map.Entry<String, BasicFileAttributes> file : found.entrySet()) {
            BasicFileAttributes before = copied.get(file.getKey());
            if (before != null && isSame(before, file.getValue())) {
                now.put(file.getKey(), before);
            } else if (bring(file.getKey(), file.getValue(), isGrowing(file, before, found))) {
                now.put(file.getKey(), file.getValue());
                changed |= file.getValue().isRegularFile();
            }
        }
        changed |= forgetOthers(now);
        copied = now;
        return changed;
    }

    /** Adds the copy to the archive. */
    void addTo(ArchiveWriter archive) throws IOException {
        String prefix = source.getFileName() + "/";
        archive.addDirectory(source.getFileName().toString());
        for (Map.Entry<String, BasicFileAttributes> file : new TreeMap<>(copied).entrySet()) {
            if (file.getValue().isDirectory()) {
                archive.addDirectory(prefix + file.getKey());
            } else {
                try (InputStream content = Files.newInputStream(copy.resolve(file.getKey()))) {
                    archive.add(prefix + file.getKey(), content);
                }
            }
        }
    }

    /** A broker makes its indexes anew where they are missing; as files they take ten MiB each whatever they hold. */
    private static boolean isIndex(String name) {
        return name.endsWith(".index") || name.endsWith(".timeindex") || name.endsWith(".txnindex");
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes now) {
        return now.isDirectory()
                || (Objects.equals(before.fileKey(), now.fileKey())
                        && before.size() == now.size()
                        && before.lastModifiedTime().equals(now.lastModifiedTime()));
    }

    /** Of a partition's segments the last one is only ever appended to; others may be replaced by shorter ones. */
    private static boolean isGrowing(
            Map.Entry<String, BasicFileAttributes> file,
            @Nullable BasicFileAttributes before,
            SortedMap<String, BasicFileAttributes> all) {
        String name = file.getKey();
        int directory = name.lastIndexOf('/') + 1;
        return before != null
                && Objects.equals(before.fileKey(), file.getValue().fileKey())
                && before.size() <= file.getValue().size()
                && name.endsWith(SEGMENT)
                && all.tailMap(name + '\0').keySet().stream()
                        .takeWhile(later -> later.startsWith(name.substring(0, directory)))
                        .noneMatch(later -> later.endsWith(SEGMENT) && later.indexOf('/', directory) < 0);
    }

    /** Returns false when the file has gone meanwhile. */
    private boolean bring(String name, BasicFileAttributes attributes, boolean growing) throws IOException {
        Path target = copy.resolve(name);
        if (attributes.isDirectory()) {
            Files.createDirectories(target);
            return true;
        }
        try {
            if (growing) {
                append(source.resolve(name), target);
            } else {
                Files.createDirectories(Objects.requireNonNull(target.getParent(), "below the copy"));
                Files.copy(source.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
            }
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void append(Path from, Path to) throws IOException {
        try (FileChannel input = FileChannel.open(from);
                FileChannel output = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long place = output.size();
            long end = input.size();
            output.position(place);
            while (place < end) {
                place += input.transferTo(place, end - place, output);
            }
        }
    }

    private boolean forgetOthers(Map<String, BasicFileAttributes> kept) throws IOException {
        boolean forgot = false;
        for (Map.Entry<String, BasicFileAttributes> file : copied.entrySet()) {
            if (!kept.containsKey(file.getKey()) && file.getValue().isRegularFile()) {
                Files.deleteIfExists(copy.resolve(file.getKey()));
                forgot = true;
            }
        }
        return forgot;
    }

    @Override
    public void close() {
        Trees.delete(copy);
    }
}
