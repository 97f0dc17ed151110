package org.watchline.reader.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchline.reader.office.WordFile.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.reader.parse.Pace;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Document;
import org.watchline.reader.protocol.Refusal;

class OfficeParserTest {

    private final OfficeParser parser = new OfficeParser();

    @Test
    void readsAWordDocumentWithItsTitleAuthorAndDate() throws IOException {
        // Given
        WordFile file = new WordFile(
                        paragraph("Elders met in Khost on Monday.") + "<w:p/>" + paragraph("Nobody was hurt."))
                .about("Talks in Khost", "Amina Rahmani", "2022-06-01T08:30:00Z");

        // When
        Document read = parse(file.bytes());

        // Then
        assertThat(read.text()).isEqualTo("Elders met in Khost on Monday.\n\nNobody was hurt.");
        assertThat(read.title()).isEqualTo("Talks in Khost");
        assertThat(read.authors()).containsExactly("Amina Rahmani");
        assertThat(read.createdAt()).isEqualTo("2022-06-01T08:30:00Z");
    }

    @Test
    void readsTablesAndLeavesRunningHeadsOut() throws IOException {
        // Given
        String cell = "<w:tc>%s</w:tc>";
        WordFile file = new WordFile(
                "<w:tbl><w:tr>" + cell.formatted(paragraph("District")) + cell.formatted(paragraph("Killed"))
                        + "</w:tr><w:tr>" + cell.formatted(paragraph("Spera")) + cell.formatted(paragraph("3"))
                        + "</w:tr></w:tbl>" + paragraph("Source: the elders.")
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>");

        // When, Then
        assertThat(parse(file.bytes()).text())
                .contains("District")
                .contains("Spera")
                .endsWith("Source: the elders.")
                .doesNotContain("Running head");
    }

    @Test
    void gathersNotesBehindTheText() throws IOException {
        // Given
        WordFile file = new WordFile(
                        "<w:p><w:r><w:t>The talks failed.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\"> Then the fighting began.</w:t></w:r></w:p>"
                                + paragraph("It lasted long."))
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes " + WordFile.NAMESPACE + "><w:footnote w:id=\"2\">"
                                + paragraph("Frontier Monitor, June 2, 2022.") + "</w:footnote></w:footnotes>");

        // When, Then
        assertThat(parse(file.bytes()).text())
                .isEqualTo("The talks failed.[1] Then the fighting began.\n\nIt lasted long.\n\n"
                        + "[1] Frontier Monitor, June 2, 2022.");
    }

    @Test
    void readsOpenDocumentAndRichText() throws IOException {
        // Given
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + "<text:p>Talks went on in Bannu.</text:p><text:p>No date was set.</text:p>"
                        + "</office:text></office:body></office:document-content>");

        // When, Then
        assertThat(parse(WordFile.zip(parts)).text()).isEqualTo("Talks went on in Bannu.\n\nNo date was set.");
        assertThat(parse("{\\rtf1\\ansi{\\info{\\title Talks}}Elders met in Khost.\\par Nobody was hurt.\\par}"
                                .getBytes(StandardCharsets.US_ASCII))
                        .text())
                .isEqualTo("Elders met in Khost.\n\nNobody was hurt.");
    }

    @Test
    void readsBooks() throws IOException {
        // Given
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\""
                        + " version=\"1.0\"><rootfiles><rootfile full-path=\"book.opf\""
                        + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        parts.put(
                "book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata"
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>A"
                        + " Valley</dc:title></metadata><manifest><item id=\"one\" href=\"one.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                        + " idref=\"one\"/></spine></package>");
        parts.put(
                "one.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>One</title></head><body><p>It rained.</p>"
                        + "<p>Then it did not.</p></body></html>");

        // When
        Document read = parse(WordFile.zip(parts));

        // Then
        assertThat(read.title()).isEqualTo("A Valley");
        assertThat(read.text()).isEqualTo("It rained.\n\nThen it did not.");
    }

    @Test
    void refusesWhatUnpacksToFarMore() {
        assertRefused(new WordFile(paragraph("x".repeat(80 * 1024 * 1024))).bytes(), Refusal.OVERLOADED);
        assertRefused(new WordFile(paragraph("0123456789".repeat(200_000))).bytes(), Refusal.TOO_LONG);
    }

    @Test
    void refusesEntitiesThatGrow() {
        // Given
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bomb.append(
                    "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
        }
        bomb.append("]><w:document ")
                .append(WordFile.NAMESPACE)
                .append("><w:body>")
                .append(paragraph("&e9;"))
                .append("</w:body></w:document>");

        // When, Then
        assertRefused(
                new WordFile("").with("word/document.xml", bomb.toString()).bytes(), Refusal.OVERLOADED);
    }

    @Test
    void saysWhatItCannotRead() {
        byte[] whole = new WordFile(paragraph("Elders met in Khost.")).bytes();

        assertRefused("Just a text.".getBytes(StandardCharsets.US_ASCII), Refusal.UNSUPPORTED);
        assertRefused(WordFile.zip(Map.of("a.txt", "a")), Refusal.UNSUPPORTED);
        assertRefused(new WordFile("<w:p/>").bytes(), Refusal.NO_TEXT);
        assertThatThrownBy(() -> parse(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOfAny(IOException.class, RefusedException.class);
    }

    private void assertRefused(byte[] file, Refusal refusal) {
        assertThatThrownBy(() -> parse(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Document parse(byte[] file) throws IOException {
        return parser.parse(file, new Pace(Duration.ofDays(1), () -> {}));
    }
}
