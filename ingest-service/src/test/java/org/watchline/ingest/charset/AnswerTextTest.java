package org.watchline.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    private static final String DARI = "<p>طالبان در خوست";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-8"})
    void aMarkDecidesAndSoDoZeroBytes(String charset) {
        byte[] bare = DARI.getBytes(Charset.forName(charset));
        byte[] marked = ("\uFEFF" + DARI).getBytes(Charset.forName(charset));

        assertThat(text(bare, "text/html; charset=iso-8859-1")).isEqualTo(DARI);
        assertThat(text(marked, "text/html; charset=iso-8859-1")).isEqualTo(DARI);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, text/html; charset=windows-1256, طالبان",
        "windows-1251, 'text/html; charset=\"windows-1251\"', Хост",
        "iso-8859-2, text/html;charset=ISO-8859-2, Łódź",
        "gb18030, text/html; charset=gb2312, 喀布尔"
    })
    void readsTheCharsetOfTheHeader(String charset, String header, String text) {
        assertThat(text(("<p>" + text).getBytes(Charset.forName(charset)), header))
                .isEqualTo("<p>" + text);
    }

    @Test
    void readsTheCharsetOfTheDocument() {
        Charset latin2 = Charset.forName("iso-8859-2");

        assertThat(text("<meta http-equiv=x content='text/html; charset=iso-8859-2'>Łódź".getBytes(latin2), null))
                .endsWith("Łódź");
        assertThat(text("<?xml version='1.0' encoding=\"ISO-8859-2\"?><a>Łódź".getBytes(latin2), "text/xml"))
                .endsWith("Łódź");
    }

    @Test
    void whatIsUtf8IsReadAsSuchWhateverItIsCalled() {
        // When
        DecodedText read = DecodedText.ofAnswer(DARI.getBytes(StandardCharsets.UTF_8), "text/html; charset=ISO-8859-1");

        // Then
        assertThat(read.text()).isEqualTo(DARI);
        assertThat(read.doubt()).isEqualTo("iso-8859-1");
    }

    @Test
    void whatIsNotUtf8IsNotReadAsSuchThoughItSaysSo() {
        // When
        DecodedText read = DecodedText.ofAnswer(
                "caf\u00E9 \u201Cnow\u201D".getBytes(Charset.forName("windows-1252")), "text/html; charset=utf-8");

        // Then
        assertThat(read.text()).isEqualTo("caf\u00E9 \u201Cnow\u201D");
        assertThat(read.doubt()).isEqualTo("utf-8");
    }

    @Test
    void readsWhatMainframesWrite() {
        String document = "<?xml version=\"1.0\" encoding=\"cp500\"?><rss>[a]</rss>";

        assertThat(text(document.getBytes(Charset.forName("IBM500")), null)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=nonsense", "text/html; charset=", "", "text/html; charset=x-no!such"})
    void aCharsetThatNobodyKnowsIsNoObstacle(String header) {
        assertThat(text("plain".getBytes(StandardCharsets.US_ASCII), header)).isEqualTo("plain");
        assertThat(text(new byte[] {'a', (byte) 0x80}, header)).isEqualTo("a\u20AC");
        assertThat(text(new byte[0], header)).isEmpty();
    }

    private static String text(byte[] body, @Nullable String contentType) {
        return DecodedText.ofAnswer(body, contentType).text();
    }
}
