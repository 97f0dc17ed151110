package org.watchline.reader.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.watchline.reader.parse.DocumentParser;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.Prose;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Refusal;
import org.xml.sax.SAXException;

/** Reads office documents and books. */
public final class OfficeParser implements DocumentParser {

    /** What begins the codes of the JDK's limits of XML, and the code of that of depth. */
    private static final String LIMIT = "JAXP0001";

    private static final String TOO_DEEP = LIMIT + "0006";

    @Override
    public Document parse(byte[] file, Pace pace) throws IOException {
        Format format = FormatFinder.of(file);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        ProseHandler prose = new ProseHandler(pace);
        List<String> paragraphs;
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            format.parser().parse(stream, prose, metadata, context());
            paragraphs = format == Format.DOCX ? WordNotes.of(file).numbered(prose.paragraphs()) : prose.paragraphs();
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(Refusal.ENCRYPTED, "needs a password");
        } catch (TikaException | SAXException | RecordFormatException e) {
            throw refusalIn(e);
        }
        if (paragraphs.isEmpty()) {
            throw new RefusedException(Refusal.NO_TEXT, "holds no text");
        }
        return new Document(
                format.mediaType(),
                metadata.get(TikaCoreProperties.TITLE),
                authors(metadata),
                metadata.get(TikaCoreProperties.CREATED),
                Prose.text(paragraphs));
    }

    /** What is within a document is not read: pictures, other documents, macros. */
    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(Parser.class, EmptyParser.INSTANCE);
        return context;
    }

    private static List<String> authors(Metadata metadata) {
        return Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    /** Parsers wrap what ours throws. */
    private static RuntimeException refusalIn(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains(TOO_DEEP)) {
                return new RefusedException(Refusal.OVERLOADED, "is nested too deeply");
            }
            if (message.contains("Zip bomb") || message.contains(LIMIT)) {
                return new RefusedException(Refusal.OVERLOADED, "unpacks to far more than a document has");
            }
        }
        return new RefusedException(Refusal.DAMAGED, "is broken or ends too early");
    }
}
