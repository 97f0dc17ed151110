package org.watchline.reader.office;

import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** A format, and what reads it. */
enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    RTF("application/rtf"),
    ODT("application/vnd.oasis.opendocument.text"),
    EPUB("application/epub+zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    Parser parser() {
        return switch (this) {
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            case ODT -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
        };
    }
}
