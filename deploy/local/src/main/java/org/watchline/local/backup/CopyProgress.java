package org.watchline.local.backup;

/** Is told how far a backup or its restore is. */
public interface CopyProgress {

    /**
     * Files were copied.
     *
     * @param bytes so far
     * @param expected in all, as far as it is known
     */
    void copied(long bytes, long expected);

    /**
     * What was written was read again.
     *
     * @param bytes so far
     * @param expected in all
     */
    void checked(long bytes, long expected);
}
