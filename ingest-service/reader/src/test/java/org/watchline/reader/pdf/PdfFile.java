package org.watchline.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF that a test writes line by line; measures in points, from the page's top left corner. */
final class PdfFile implements AutoCloseable {

    static final float TEXT = 11;
    static final float LEFT = 72;
    private static final float LEADING = 14;

    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float top;

    PdfFile() {
        startPage();
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PdfFile startPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        top = 90;
        return this;
    }

    /** One line of text right below the one before. */
    PdfFile line(String text) {
        return at(LEFT, next(), TEXT, text);
    }

    /** Several lines. */
    PdfFile lines(String... texts) {
        for (String text : texts) {
            line(text);
        }
        return this;
    }

    /** The first line of a paragraph. */
    PdfFile indented(String text) {
        return at(LEFT + 18, next(), TEXT, text);
    }

    /** A line with a raised number in it. */
    PdfFile noted(String before, String number, String after) {
        float line = next();
        float x = LEFT;
        at(x, line, TEXT, before);
        x += width(before, TEXT);
        at(x, line - 4, 6.5f, number);
        x += width(number, 6.5f);
        return at(x, line, TEXT, after);
    }

    PdfFile gap() {
        top += LEADING;
        return this;
    }

    PdfFile at(float left, float fromTop, float size, String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, page.getMediaBox().getHeight() - fromTop);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFile about(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    PdfFile lockedWith(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private float next() {
        top += LEADING;
        return top;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
