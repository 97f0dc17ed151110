package org.watchline.local.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.watchline.local.stack.DataDirectory;

/** One backup of a data directory at a time: the end of the first would let the broker go on under the second. */
final class BackupLock implements AutoCloseable {

    private final DataDirectory data;
    private final FileChannel channel;

    private BackupLock(DataDirectory data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    static BackupLock acquire(DataDirectory data) throws IOException {
        FileChannel channel = FileChannel.open(data.backupLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new BackupLock(data, channel);
            }
        } catch (OverlappingFileLockException thisProgram) {
            // Answered below, as another program's lock is.
        }
        channel.close();
        throw new BackupException("Another backup of " + data.root() + " is being written");
    }

    /** What is locked. */
    DataDirectory data() {
        return data;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
