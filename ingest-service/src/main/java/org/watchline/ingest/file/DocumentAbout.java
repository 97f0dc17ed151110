package org.watchline.ingest.file;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.article.Reason;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Refusal;

/** What a document says about itself, and why it was refused, in the terms of articles. */
final class DocumentAbout {

    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]*");
    private static final int DAY = "2022-03-05".length();

    private DocumentAbout() {}

    /** A language is not taken: word processors state that of their own. */
    static FileAbout of(Document document) {
        return new FileAbout(
                null, null, document.title(), null, document.authors(), day(document.createdAt()), null, List.of());
    }

    /** Some programs write a time without an offset; its day is true enough. */
    private static @Nullable String day(@Nullable String createdAt) {
        return createdAt != null && LOCAL.matcher(createdAt).matches() ? createdAt.substring(0, DAY) : createdAt;
    }

    static Reason reason(Refusal refusal) {
        return switch (refusal) {
            case ENCRYPTED -> Reason.ENCRYPTED;
            case DAMAGED -> Reason.DAMAGED;
            case NO_TEXT -> Reason.NO_TEXT;
            case TOO_LONG -> Reason.TOO_LONG;
            case OVERLOADED -> Reason.OVERLOADED;
            case UNSUPPORTED -> Reason.UNSUPPORTED;
        };
    }
}
