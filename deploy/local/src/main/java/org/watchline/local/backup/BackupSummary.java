package org.watchline.local.backup;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What became of a backup.
 *
 * @param size of the file, in bytes
 * @param contentSize of what is in it, in bytes
 * @param held how long the broker stood still
 */
public record BackupSummary(Path file, long size, long contentSize, int files, Duration took, Duration held) {}
