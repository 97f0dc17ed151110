package org.watchline.reader.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Refusal;

/** Collects the lines of all pages, in the order in which the file has them: that keeps columns together. */
final class PageLines extends PDFTextStripper {

    /** Letters; an article's text may have a third of it, the rest is room for running heads. */
    private static final int MOST_LETTERS = 3 * 1024 * 1024;

    private final List<Line> lines = new ArrayList<>();
    private final Pace pace;
    private LineBuilder line = new LineBuilder();
    private int page = -1;
    private int letters;
    private float height;
    private boolean upright = true;

    private PageLines(Pace pace) {
        this.pace = pace;
    }

    static List<Line> of(PDDocument document, Pace pace) throws IOException {
        PageLines stripper = new PageLines(pace);
        stripper.setSuppressDuplicateOverlappingText(true);
        stripper.setShouldSeparateByBeads(false);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage current) {
        page++;
        upright = current.getRotation() == 0;
        height = upright
                ? current.getCropBox().getHeight()
                : current.getCropBox().getWidth();
        pace.step();
    }

    /** What runs up the margin is a stamp. */
    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS) {
            throw new RefusedException(Refusal.TOO_LONG, "holds more than %d letters".formatted(MOST_LETTERS));
        }
        pace.step();
        if (!upright || text.getDir() == 0) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        line.word(word, positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.space();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void endPage(PDPage current) {
        endLine();
    }

    private void endLine() {
        line.build(page, height).ifPresent(lines::add);
        line = new LineBuilder();
    }
}
