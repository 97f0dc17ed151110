package org.watchline.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String ENGLISH =
            "The elders said “nothing is signed” – not yet, and the café in Peshawar stayed closed.";

    private static final String FRENCH =
            "Les négociations ont été interrompues près de la frontière ; les délégués étaient déjà rentrés à Kaboul.";

    private static final String RUSSIAN = "Переговоры в Хосте были прерваны в понедельник. Старейшины четырёх районов"
            + " вернулись домой, и никто не пострадал. Дорога остаётся закрытой с зимы.";

    private static final String ARABIC = "اجتمع شيوخ المناطق الأربع في خوست يوم الاثنين للحديث عن الطريق المغلق منذ"
            + " الشتاء ولم يصب أحد بأذى وعاد الرجال إلى بيوتهم في المساء";

    private static final String PERSIAN =
            "بزرگان چهار منطقه روز دوشنبه در خوست درباره راه بسته گفتگو کردند و به خانه بازگشتند";

    private static final String GREEK =
            "Οι συνομιλίες διακόπηκαν τη Δευτέρα και οι γέροντες επέστρεψαν στα σπίτια τους το βράδυ.";

    private static final String CHINESE = "周一，四个地区的长老在霍斯特会面，讨论自冬季以来一直关闭的道路。没有人受伤，人们晚上回家了。";

    private static final String JAPANESE = "月曜日、四つの地区の長老たちがホーストで会い、冬から閉ざされている道路について話し合った。けが人はなかった。";

    private static final String KOREAN = "월요일에 네 지역의 장로들이 호스트에서 만나 겨울부터 닫힌 도로에 대해 이야기했다. 다친 사람은 없었다.";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("UTF-8", ENGLISH),
                arguments("windows-1252", ENGLISH),
                arguments("windows-1252", FRENCH),
                arguments("windows-1251", RUSSIAN),
                arguments("KOI8-R", RUSSIAN),
                arguments("IBM866", RUSSIAN),
                arguments("windows-1256", ARABIC),
                arguments("windows-1253", GREEK),
                arguments("UTF-16LE", RUSSIAN),
                arguments("UTF-16BE", ARABIC),
                arguments("UTF-16LE", FRENCH),
                arguments("GB18030", CHINESE),
                arguments("Big5", "週一四個地區的長老在霍斯特會面討論自冬季以來一直關閉的道路沒有人受傷人們晚上回家了"),
                arguments("Shift_JIS", JAPANESE),
                arguments("EUC-JP", JAPANESE),
                arguments("ISO-2022-JP", JAPANESE),
                arguments("EUC-KR", KOREAN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsTheCharsetThatNobodyNamed(String charset, String text) {
        assertThat(DecodedText.of(text.getBytes(Charset.forName(charset)), null).text())
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesTheCharsetThatWasNamed(String charset, String text) {
        assertThat(DecodedText.of(text.getBytes(Charset.forName(charset)), charset)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void readsPersianThatWasNamed() {
        Charset charset = Charset.forName("windows-1256");
        String possible = new String(PERSIAN.replace('ی', 'ي').getBytes(charset), charset);

        assertThat(DecodedText.of(possible.getBytes(charset), "windows-1256").text())
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesTheByteOrderMarkForMoreThanAnyName(String charset) {
        // Given
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));

        // When, Then
        assertThat(DecodedText.of(marked, "iso-8859-1").text()).isEqualTo(RUSSIAN);
    }

    @Test
    void takesValidUtf8ForMoreThanAWrongName() {
        assertThat(DecodedText.of(FRENCH.getBytes(StandardCharsets.UTF_8), "iso-8859-1")
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void readsANameAsBrowsersDo() {
        assertThat(DecodedText.of(ENGLISH.getBytes(Charset.forName("windows-1252")), "ISO-8859-1")
                        .text())
                .isEqualTo(ENGLISH);
    }

    @Test
    void doesNotBelieveANameThatIsImpossible() {
        assertThat(DecodedText.of(RUSSIAN.getBytes(Charset.forName("windows-1251")), "utf-8")
                        .text())
                .isEqualTo(RUSSIAN);
        assertThat(DecodedText.of(ENGLISH.getBytes(StandardCharsets.UTF_8), "no such charset")
                        .text())
                .isEqualTo(ENGLISH);
    }

    @Test
    void keepsAPageThatHasOneWrongByte() {
        // Given
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(RUSSIAN.repeat(10).getBytes(StandardCharsets.UTF_8));
        page.write(0xFF);

        // When, Then
        assertThat(DecodedText.of(page.toByteArray(), "utf-8").text()).isEqualTo(RUSSIAN.repeat(10) + "\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta charset=windows-1251>",
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>"
            })
    void findsTheNameInAPage(String head) {
        // Given
        byte[] page = (head + "<p>Дом</p>").getBytes(Charset.forName("windows-1251"));

        // When, Then
        assertThat(DecodedText.ofPage(page, null).text()).contains("Дом");
    }

    @Test
    void readsAnythingSomehow() {
        byte[] noise = new byte[256];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) i;
        }

        assertThat(DecodedText.of(noise, null).text()).isNotEmpty();
        assertThat(DecodedText.of(new byte[0], null).text()).isEmpty();
    }
}
