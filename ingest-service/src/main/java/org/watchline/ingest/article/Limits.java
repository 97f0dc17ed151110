package org.watchline.ingest.article;

/** The largest submission that is an article. The size of the topics follows from these, so they are no setting. */
final class Limits {

    /** UTF-8 bytes, after cleaning. */
    static final int TEXT_BYTES = 1024 * 1024;

    /** UTF-8 bytes. */
    static final int HTML_BYTES = 4 * 1024 * 1024;

    /** Bytes of the file that a text was taken from; larger ones are not kept. */
    static final int ORIGINAL_BYTES = 4 * 1024 * 1024;

    static final int URL = 2048;

    /** Code points, as all that follow. */
    static final int TITLE = 1000;

    static final int SOURCE = 300;
    static final int ID = 512;
    static final int LIST_ITEM = 300;

    /** Items of a list. */
    static final int LIST_ITEMS = 100;

    static final int FIRST_YEAR = 1900;

    private Limits() {}
}
