package org.watchline.reader.office;

import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** A format, and what reads it. */
enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", new OOXMLParser()),
    DOC("application/msword", new OfficeParser()),
    RTF("application/rtf", new RTFParser()),
    ODT("application/vnd.oasis.opendocument.text", new OpenDocumentParser()),
    EPUB("application/epub+zip", new EpubParser());

    private final String mediaType;
    private final Parser parser;

    Format(String mediaType, Parser parser) {
        this.mediaType = mediaType;
        this.parser = parser;
    }

    String mediaType() {
        return mediaType;
    }

    /** Thread-safe. */
    Parser parser() {
        return parser;
    }
}
