package org.watchline.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists a directory in which a server works: what it removes meanwhile does not stand in the way. */
final class LivingTree extends SimpleFileVisitor<Path> {

    private final SortedMap<String, BasicFileAttributes> found = new TreeMap<>();
    private final Path root;

    private LivingTree(Path root) {
        this.root = root;
    }

    /** Everything below the root by its path relative to it, with slashes; directories before what they hold. */
    static SortedMap<String, BasicFileAttributes> list(Path root) throws IOException {
        // It may be a link to another disk.
        LivingTree tree = new LivingTree(root.toRealPath());
        Files.walkFileTree(tree.root, tree);
        return tree.found;
    }

    /** Bytes of all files. */
    static long size(Map<String, BasicFileAttributes> files) {
        return files.values().stream()
                .filter(BasicFileAttributes::isRegularFile)
                .mapToLong(BasicFileAttributes::size)
                .sum();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (!directory.equals(root)) {
            add(directory, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        add(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        found.put(root.relativize(file).toString().replace('\\', '/'), attributes);
    }
}
