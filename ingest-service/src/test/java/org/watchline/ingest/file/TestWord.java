package org.watchline.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files for tests: the least that is one. */
public final class TestWord {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private TestWord() {}

    /** One paragraph each. */
    public static byte[] of(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return ofXml(document("", body.toString()));
    }

    /** One paragraph of so many bytes, which may be more than the memory of the test. */
    public static byte[] swollen(int bytes) {
        String[] around = document("", "<w:p><w:r><w:t>|</w:t></w:r></w:p>").split("\\|", -1);
        return zipped(out -> {
            out.write(utf8(around[0]));
            byte[] piece = utf8("x".repeat(1024));
            for (int i = 0; i < bytes / piece.length; i++) {
                out.write(piece);
            }
            out.write(utf8(around[1]));
        });
    }

    /** A document type before the text, and what it may refer to in it. */
    public static byte[] withType(String type, String text) {
        return ofXml(document(type, "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
    }

    /** Anything in the place of the document. */
    public static byte[] ofXml(String document) {
        return zipped(out -> out.write(utf8(document)));
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] zipped(Writing document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", out -> out.write(utf8(TYPES)));
            put(zip, "_rels/.rels", out -> out.write(utf8(RELATIONS)));
            put(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String document(String type, String body) {
        return type + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>";
    }

    private static void put(ZipOutputStream zip, String name, Writing content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
