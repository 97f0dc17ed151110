package org.watchline.ingest.file;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Original;

/** Decides whether a file is kept beside the text that was taken from it: a record must fit its topic. */
final class KeptFile {

    /** Bytes; as {@code Limits} of the articles. */
    private static final int LARGEST = 4 * 1024 * 1024;

    /** Bytes of JSON; the topics take 8 MiB, and the rest is for what else an article has. */
    private static final long LARGEST_RECORD = 7L * 1024 * 1024;

    /** Bytes that one UTF-16 unit of common text can take in JSON. */
    private static final long PER_UNIT = 3;

    private KeptFile() {}

    /** Null for a file that is too large; then the text alone is kept. */
    static @Nullable Original of(String mediaType, byte[] file, String text) {
        long size = 4L * file.length / 3 + PER_UNIT * text.length();
        return file.length <= LARGEST && size <= LARGEST_RECORD ? new Original(mediaType, file) : null;
    }
}
