package org.watchline.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Refusal;

class PdfParserTest {

    private final PdfFile file = new PdfFile();
    private final PdfParser parser = new PdfParser();

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void putsLinesTogetherToParagraphs() throws IOException {
        // Given
        file.lines(
                        "Elders of four districts met in Khost on Monday to speak about",
                        "the road that has been closed since")
                .line("winter.")
                .gap()
                .lines(
                        "Nobody was hurt when the meeting ended and the men went home",
                        "in the evening of the same day.")
                .indented("A third paragraph begins with an indented line, as it does in many")
                .line("journals and in most of the books.");

        // When
        Document read = read();

        // Then
        assertThat(read.text())
                .isEqualTo(
                        "Elders of four districts met in Khost on Monday to speak about the road that has been closed"
                                + " since winter.\n\n"
                                + "Nobody was hurt when the meeting ended and the men went home in the evening of the same"
                                + " day.\n\n"
                                + "A third paragraph begins with an indented line, as it does in many journals and in most"
                                + " of the books.");
        assertThat(read.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void dropsTheHyphenOfABrokenWordAndKeepsThatOfACompound() throws IOException {
        // Given
        file.lines(
                "The spokes-",
                "man of the Tehrik-i-",
                "Taliban spoke of a cease-",
                "fire. Another ceasefire had failed. The Afghan-",
                "led talks and al-",
                "qaeda were not named, and the north-",
                "western front was quiet.");

        // When, Then
        assertThat(read().text())
                .isEqualTo(
                        "The spokesman of the Tehrik-i-Taliban spoke of a ceasefire. Another ceasefire had failed. The"
                                + " Afghanled talks and al-qaeda were not named, and the north-western front was quiet.");
    }

    @Test
    void leavesRunningHeadsAndPageNumbersOutAndGoesOnOverThePage() throws IOException {
        // Given
        for (int number = 1; number <= 4; number++) {
            file.at(200, 40, 9, "Frontier Studies Quarterly, vol. 7")
                    .gap()
                    .lines("Text of page %d runs on and on along the whole line of the page".formatted(number))
                    .line("until it breaks off in the middle of the sentence and then goes")
                    .at(290, 800, 9, "- %d -".formatted(number));
            if (number < 4) {
                file.startPage();
            }
        }

        // When
        String text = read().text();

        // Then
        assertThat(text).doesNotContain("Quarterly").doesNotContain("- 2 -").doesNotContain("\n");
        assertThat(text).contains("goes Text of page 3 runs on");
    }

    @Test
    void gathersTheNotesBehindTheText() throws IOException {
        // Given
        file.noted("The talks failed in June.", "1", " Then the fighting began anew and it")
                .noted("lasted until the winter.", "2", " Who had begun it is still disputed by")
                .at(PdfFile.LEFT, 700, 8, "1 Frontier Monitor, June 2, 2022, on the talks in Khost and what")
                .at(PdfFile.LEFT, 710, 8, "had been said there.")
                .at(PdfFile.LEFT, 720, 8, "2 Hill Gazette, December 1, 2022.")
                .startPage()
                .line("all of those who took part in it, and by some who did not.");

        // When, Then
        assertThat(read().text())
                .isEqualTo("The talks failed in June.\u00b9 Then the fighting began anew and it lasted until the"
                        + " winter.\u00b2 Who had begun it is still disputed by all of those who took part in"
                        + " it, and by some who did not.\n\n"
                        + "[1] Frontier Monitor, June 2, 2022, on the talks in Khost and what had been said"
                        + " there.\n\n"
                        + "[2] Hill Gazette, December 1, 2022.");
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        // Given
        for (int i = 0; i < 6; i++) {
            file.at(72, 100 + 14 * i, PdfFile.TEXT, "left column line number %d with words".formatted(i));
        }
        for (int i = 0; i < 6; i++) {
            file.at(320, 100 + 14 * i, PdfFile.TEXT, "right column line number %d with words".formatted(i));
        }

        // When, Then
        assertThat(read().text())
                .startsWith("left column line number 0 with words left column line number 1")
                .contains("left column line number 5 with words right column line number 0");
    }

    @Test
    void takesTheTitleOfTheMetadataIfThePageHasItToo() throws IOException {
        // Given
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(1_650_000_000_000L);
        file.about("The Road to Khost", "Amina Rahmani; Gul Wazir")
                .document()
                .getDocumentInformation()
                .setCreationDate(created);
        file.at(72, 80, 20, "The Road to Khost").gap().line("Elders met in Khost on Monday to speak about the road.");

        // When
        Document read = read();

        // Then
        assertThat(read.title()).isEqualTo("The Road to Khost");
        assertThat(read.authors()).containsExactly("Amina Rahmani", "Gul Wazir");
        assertThat(read.createdAt()).isEqualTo("2022-04-15T05:20:00Z");
        assertThat(read.text()).isEqualTo("Elders met in Khost on Monday to speak about the road.");
    }

    @Test
    void takesTheLargestWritingForTheTitleIfTheMetadataNameAFile() throws IOException {
        // Given
        file.about("Microsoft Word - draft3.docx", "user")
                .at(72, 80, 20, "Who Holds")
                .at(72, 104, 20, "the Valley?")
                .gap()
                .gap()
                .line("Nobody does, said the elders who came down from it.");

        // When
        Document read = read();

        // Then
        assertThat(read.title()).isEqualTo("Who Holds the Valley?");
        assertThat(read.authors()).isEmpty();
        assertThat(read.text()).isEqualTo("Nobody does, said the elders who came down from it.");
    }

    @Test
    void keepsTheTitleThatRunningHeadsRepeat() throws IOException {
        // Given
        file.at(72, 60, 22, "Roads of the Valley").gap();
        for (int number = 1; number <= 4; number++) {
            file.lines("Road %d was closed in the winter and opened in".formatted(number), "the spring by its people.")
                    .startPage()
                    .at(200, 40, 9, "Roads of the Valley");
        }

        // When
        Document read = read();

        // Then
        assertThat(read.title()).isEqualTo("Roads of the Valley");
        assertThat(read.text()).doesNotContain("Roads of the Valley").startsWith("Road 1 was closed");
    }

    @Test
    void refusesAFileThatNeedsAPassword() {
        file.line("Nobody shall read this.").lockedWith("secret");

        assertRefused(file.bytes(), Refusal.ENCRYPTED);
    }

    @Test
    void readsAFileThatIsLockedAgainstChangesOnly() throws IOException {
        file.line("Everybody may read this, and nobody may print it.").lockedWith("");

        assertThat(read().text()).isEqualTo("Everybody may read this, and nobody may print it.");
    }

    @Test
    void refusesPicturesOfPages() throws IOException {
        // Given
        PDImageXObject scan =
                LosslessFactory.createFromImage(file.document(), new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
        try (PDPageContentStream content = new PDPageContentStream(file.document(), file.page())) {
            content.drawImage(scan, 0, 0, 500, 700);
        }
        file.at(72, 800, 8, "Scanned with a phone");

        // When, Then
        assertRefused(file.bytes(), Refusal.NO_TEXT);
    }

    @Test
    void readsWhatIsLeftOfABrokenFileOrSaysThatItIsBroken() throws IOException {
        // Given
        file.line("A file that lost its end on the way through the post.");
        byte[] whole = file.bytes();

        // When, Then
        assertThat(parse(Arrays.copyOf(whole, whole.length - 200)).text()).startsWith("A file that lost its end");
        assertThatThrownBy(() -> parse(Arrays.copyOf(whole, 60)))
                .isInstanceOfAny(IOException.class, RefusedException.class);
    }

    @Test
    void refusesMoreTextThanAnArticleHas() {
        // Given
        String line = "word ".repeat(18);
        for (int page = 0; page < 260; page++) {
            for (int i = 0; i < 50; i++) {
                file.line(line);
            }
            file.startPage();
        }

        // When, Then
        assertRefused(file.bytes(), Refusal.TOO_LONG);
    }

    private void assertRefused(byte[] bytes, Refusal refusal) {
        assertThatThrownBy(() -> parse(bytes))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Document read() throws IOException {
        return parse(file.bytes());
    }

    private Document parse(byte[] bytes) throws IOException {
        return parser.parse(bytes, new Pace(Duration.ofDays(1), () -> {}));
    }
}
