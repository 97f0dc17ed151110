package org.watchline.local.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** The data directory of a PostgreSQL that works: which of its files belong to a backup, as pg_basebackup has it. */
final class DatabaseFiles {

    /** Directories that a server fills anew, or whose files are added when the backup mode has ended. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "current_logfiles",
            "pg_internal.init");

    private static final String CONTROL = "global/pg_control";
    private static final String LOG = "pg_wal";

    private final Path root;
    private final String prefix;

    /** The files stand in the archive below the data directory's own name. */
    DatabaseFiles(Path root) {
        this.root = root;
        this.prefix = root.getFileName() + "/";
    }

    /** What they take on the disk now, in bytes. */
    long size() throws IOException {
        return LivingTree.size(list());
    }

    /** Adds all but the log; what the server removes meanwhile is not missed. */
    void copy(ArchiveWriter archive, LongConsumer progress) throws IOException {
        archive.addDirectory(root.getFileName().toString());
        for (Map.Entry<String, BasicFileAttributes> file : list().entrySet()) {
            String name = file.getKey();
            if (file.getValue().isDirectory()) {
                archive.addDirectory(prefix + name);
            } else {
                add(archive, name, root.resolve(name));
                progress.accept(archive.bytes());
            }
        }
    }

    /** Adds what makes the copy consistent. */
    void complete(ArchiveWriter archive, BackupMode.Completion completion) throws IOException {
        byte[] label = completion.label().getBytes(StandardCharsets.UTF_8);
        archive.add(prefix + "backup_label", new ByteArrayInputStream(label));
        archive.addDirectory(prefix + LOG + "/archive_status");
        archive.addDirectory(prefix + LOG + "/summaries");
        for (String segment : completion.log()) {
            try (InputStream content = Files.newInputStream(root.resolve(LOG).resolve(segment))) {
                archive.add(prefix + LOG + "/" + segment, content);
            } catch (NoSuchFileException e) {
                throw new BackupException("The log file " + segment + " went before it was copied: try again", e);
            }
        }
    }

    private Map<String, BasicFileAttributes> list() throws IOException {
        Map<String, BasicFileAttributes> files = new LinkedHashMap<>(LivingTree.list(root));
        files.keySet().removeIf(DatabaseFiles::isLeftOut);
        return files;
    }

    private static boolean isLeftOut(String name) {
        int slash = name.indexOf('/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        return (slash > 0 && EMPTIED.contains(name.substring(0, slash)))
                || LEFT_OUT.contains(last)
                || last.startsWith("pgsql_tmp");
    }

    private void add(ArchiveWriter archive, String name, Path file) throws IOException {
        try (InputStream content = name.equals(CONTROL) ? whole(file) : Files.newInputStream(file)) {
            archive.add(prefix + name, content);
        } catch (NoSuchFileException gone) {
            // A dropped table's: the log says so, too.
        }
    }

    /** The one file that the log does not mend where it is read while it is written. */
    private static InputStream whole(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        while (true) {
            byte[] again = Files.readAllBytes(file);
            if (Arrays.equals(before, again)) {
                return new ByteArrayInputStream(again);
            }
            before = again;
        }
    }
}
