package org.watchline.ingest.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** PDF files for tests, sound and hostile. */
public final class TestPdf {

    private TestPdf() {}

    /** One page with these lines, and a title. */
    public static byte[] of(String title, String... lines) {
        return written(document -> write(document, title, lines));
    }

    /** The same, to be opened with a password only. */
    public static byte[] locked(String line) {
        return written(document -> {
            write(document, "Locked", line);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    }

    /** A page with nothing on it. */
    public static byte[] empty() {
        return written(document -> document.addPage(new PDPage()));
    }

    /** Forms that draw each other ten times over, so deep that nobody sees the end. */
    public static byte[] endless() {
        return written(document -> {
            PDFormXObject inner = form(document, "BT ET", null);
            for (int level = 0; level < 12; level++) {
                inner = form(document, "/F Do ".repeat(10), inner);
            }
            PDPage page = new PDPage();
            page.setResources(resources(inner));
            content(document, page, "/F Do", 1);
            document.addPage(page);
        });
    }

    /** A page whose content unpacks to so many bytes. */
    public static byte[] swollen(int bytes) {
        return written(document -> {
            PDPage page = new PDPage();
            content(document, page, "q Q ", bytes / 4);
            document.addPage(page);
        });
    }

    /** So many pages, each with a short line. */
    public static byte[] pages(int count) {
        return written(document -> {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("A"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            content(document, page, "BT /A 11 Tf 72 700 Td (A line that stands on every page.) Tj ET", 1);
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
            }
        });
    }

    private static void write(PDDocument document, String title, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        document.getDocumentInformation().setTitle(title);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
            content.showText(title);
            content.newLineAtOffset(0, -40);
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        if (inner != null) {
            form.setResources(resources(inner));
        }
        return form;
    }

    private static PDResources resources(PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), form);
        return resources;
    }

    /** The content may be larger than the memory of the test. */
    private static void content(PDDocument document, PDPage page, String piece, int times) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
            byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private interface Writing {
        void write(PDDocument document) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try (PDDocument document = new PDDocument()) {
            writing.write(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
