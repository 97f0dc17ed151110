package org.watchline.reader.pdf;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a file says about itself in its information dictionary. */
record PdfMetadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String createdAt) {

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*;\\s*|\\s+and\\s+|\\s*&\\s*");

    /** Accounts that write documents, not people. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:user|admin(?:istrator)?|owner|author|unknown|anonymous|microsoft.*|hp|dell|pc|windows.*)");

    static PdfMetadata of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        return new PdfMetadata(information.getTitle(), authors(information.getAuthor()), date(information));
    }

    private static List<String> authors(@Nullable String stated) {
        if (stated == null) {
            return List.of();
        }
        return Arrays.stream(BETWEEN_AUTHORS.split(stated.strip()))
                .filter(author -> !author.isBlank() && !NOBODY.matcher(author).matches())
                .toList();
    }

    private static @Nullable String date(PDDocumentInformation information) {
        try {
            Calendar created = information.getCreationDate();
            return created == null
                    ? null
                    : Instant.ofEpochMilli(created.getTimeInMillis()).toString();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
