package org.watchline.reader.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.watchline.reader.parse.DocumentParser;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.Prose;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Refusal;

/** Reads PDF. */
public final class PdfParser implements DocumentParser {

    private static final String MEDIA_TYPE = "application/pdf";

    /** The mark may stand behind some bytes of a mail or a server, as readers have always allowed. */
    private static final int MARK_WITHIN = 1024;

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    /** Letters per page; pictures of pages have no more than a stamp. */
    private static final int STAMP = 30;

    static {
        FontMappers.set(new BuiltInFont());
    }

    /** Whether a file is a PDF, by its first bytes. */
    public static boolean isPdf(byte[] file) {
        for (int from = 0; from <= Math.min(MARK_WITHIN, file.length) - MARK.length; from++) {
            int matching = 0;
            while (matching < MARK.length && file[from + matching] == MARK[matching]) {
                matching++;
            }
            if (matching == MARK.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Document parse(byte[] file, Pace pace) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            pace.step();
            List<Line> lines = PageLines.of(document, pace);
            if (isPictures(document, lines)) {
                throw new RefusedException(Refusal.NO_TEXT, "holds pictures of pages but no text");
            }
            return compose(PdfMetadata.of(document), Furniture.removed(lines), pace);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.ENCRYPTED, "needs a password");
        }
    }

    private static Document compose(PdfMetadata metadata, List<Line> lines, Pace pace) {
        float textSize = usualSize(lines);
        Hyphens hyphens = new Hyphens(lines);
        pace.step();
        NoteLines parts = NoteLines.of(lines, textSize, hyphens);
        String title = Headline.of(metadata.title(), lines, textSize);
        List<String> paragraphs = new Paragraphs(parts.body(), hyphens).of(parts.body());
        pace.step();
        Prose prose = new Prose();
        boolean titleSeen = title == null;
        for (String paragraph : paragraphs) {
            // The title is annotated as such; repeated in the text, its names would count twice.
            if (!titleSeen && Headline.key(paragraph).equals(Headline.key(Objects.requireNonNull(title)))) {
                titleSeen = true;
            } else {
                prose.paragraph(paragraph);
            }
        }
        parts.notes().forEach(prose::paragraph);
        List<String> written = prose.paragraphs();
        if (written.isEmpty()) {
            throw new RefusedException(Refusal.NO_TEXT, "holds no text");
        }
        return new Document(MEDIA_TYPE, title, metadata.authors(), metadata.createdAt(), Prose.text(written));
    }

    private static boolean isPictures(PDDocument document, List<Line> lines) throws IOException {
        long letters = lines.stream()
                .mapToLong(
                        line -> line.text().chars().filter(Character::isLetter).count())
                .sum();
        int pages = document.getNumberOfPages();
        return letters == 0 || (letters < (long) STAMP * pages && hasPicture(document));
    }

    private static boolean hasPicture(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The size in which most letters are written. */
    private static float usualSize(List<Line> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
