package org.watchline.reader.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word processor's file that a test puts together out of its parts. */
final class WordFile {

    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Takes the content of the body element. */
    WordFile(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/word/document.xml\""
                        + " ContentType=\"" + WORD + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + WORD + "footnotes+xml\"/>"
                        + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + WORD + "header+xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + PACKAGE
                        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        parts.put("word/document.xml", "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"n1\" Type=\"" + OFFICE + "footnotes\" Target=\"footnotes.xml\"/>"
                        + "<Relationship Id=\"h1\" Type=\"" + OFFICE + "header\" Target=\"header1.xml\"/>"));
        parts.put("word/footnotes.xml", "<w:footnotes " + NAMESPACE + "/>");
        parts.put(
                "word/header1.xml", "<w:hdr " + NAMESPACE + ">" + paragraph("Running head of every page") + "</w:hdr>");
        parts.put("docProps/core.xml", "<x/>");
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    WordFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    WordFile about(String title, String author, String created) {
        return with(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + title + "</dc:title>"
                        + "<dc:creator>" + author + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                        + created
                        + "</dcterms:created></cp:coreProperties>");
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }
}
