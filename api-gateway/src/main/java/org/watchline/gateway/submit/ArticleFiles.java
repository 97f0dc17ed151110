package org.watchline.gateway.submit;

import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form in which files are sent, for the description of the API only: it is passed on as it comes in. */
@Schema(
        description =
                "Files, each of which becomes an article; a mailbox becomes one for every message. Fields before the"
                        + " first file are said of all files, fields before a later one of that file alone, and go before"
                        + " what a file says about itself. `id`, `url`, `title`, `publishedAt` and `authors` are taken"
                        + " too")
record ArticleFiles(
        @Schema(
                description =
                        "HTML, text in any charset, PDF, DOCX, DOC, RTF, ODT, EPUB, .eml, .mbox; at most 25 MiB each")
        List<InputStream> file,

        @Schema(description = "The outlet") @Nullable String source,

        @Nullable String language,
        @Nullable List<String> tags) {}
