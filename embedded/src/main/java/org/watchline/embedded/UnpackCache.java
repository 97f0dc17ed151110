package org.watchline.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Directories that are filled once, under a name that changes with their content, and shared by all processes of one
 * user.
 */
final class UnpackCache {

    private final Path root;

    UnpackCache(Path root) {
        this.root = root;
    }

    /** The directory used when the caller names none: private to the user, because programs are run from it. */
    static Path userDirectory() {
        return Path.of(System.getProperty("java.io.tmpdir"), "watchline-" + System.getProperty("user.name"));
    }

    /**
     * Returns the directory of that name, letting {@code filler} fill it if it is new; several processes may ask at
     * once.
     */
    Path directory(String name, Filler filler) {
        Path wanted = root.resolve(name);
        try {
            createPrivateRoot();
            if (!Files.isDirectory(wanted)) {
                fillAside(wanted, filler);
            }
            return wanted;
        } catch (IOException e) {
            throw new StartFailedException("Cannot unpack " + name + " into " + root + ": " + e, e);
        }
    }

    private void createPrivateRoot() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        String owner = Files.getOwner(root).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw new IOException("the directory belongs to " + owner);
        }
    }

    private static void fillAside(Path wanted, Filler filler) throws IOException {
        Path aside = Files.createTempDirectory(wanted.getParent(), "unpacking-");
        try {
            filler.fill(aside);
            Files.move(aside, wanted, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was first: what it unpacked is the same.
            if (!Files.isDirectory(wanted)) {
                throw e;
            }
        } finally {
            Trees.delete(aside);
        }
    }

    /** Writes the content of a new directory. */
    @FunctionalInterface
    interface Filler {
        void fill(Path directory) throws IOException;
    }
}
