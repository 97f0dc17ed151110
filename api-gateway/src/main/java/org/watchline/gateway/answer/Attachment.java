package org.watchline.gateway.answer;

import java.time.LocalDate;

/** Names the files as which answers are kept, for what they hold and for the day. */
public final class Attachment {

    private Attachment() {}

    /**
     * The value of the header {@code Content-Disposition}.
     *
     * @param content in the plural, such as {@code events}
     * @param extension without its leading dot
     */
    public static String of(String content, LocalDate day, String extension) {
        return "attachment; filename=\"watchline-%s-%s.%s\"".formatted(content, day, extension);
    }
}
