package org.watchline.reader.protocol;

/** What the reader says. */
public sealed interface Reply {

    /** Once, when it can take files. */
    record Ready() implements Reply {}

    /** It is still at work and has come further since it last spoke. */
    record Progress() implements Reply {}

    /** It has read the file. */
    record Finished(Document document) implements Reply {}

    /**
     * It cannot read the file.
     *
     * @param detail for people; never quotes the file
     */
    record Refused(Refusal refusal, String detail) implements Reply {}
}
