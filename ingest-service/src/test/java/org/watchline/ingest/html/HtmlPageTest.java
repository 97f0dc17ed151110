package org.watchline.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    static Stream<Arguments> layouts() {
        return Stream.of(
                arguments("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
                arguments("<div>One.<p>Two.</p>Three.</div>", "One.\n\nTwo.\n\nThree."),
                arguments("One<br>two<br/>three", "One\ntwo\nthree"),
                arguments("One<br><br><br>two", "One\n\ntwo"),
                arguments("<p>One\n   <b> two</b> ,three </p>", "One two ,three"),
                arguments("<p>no&nbsp;break&nbsp; here</p>", "no\u00A0break\u00A0 here"),
                arguments("<p>a<b>b</b>c</p>", "abc"),
                arguments(
                        "<p>Demands:</p><ul><li>truce</li><li>release</li></ul><p>End.</p>",
                        "Demands:\n\n- truce\n- release\n\nEnd."),
                arguments(
                        "<ol><li><p>one</p></li><li>two<ul><li>three</li></ul></li><li>four</li></ol>",
                        "1. one\n2. two\n- three\n3. four"),
                arguments("<ul><li></li></ul><p>One.</p>", "One."),
                arguments(
                        "<table><tr><th>Year</th><th>Killed</th></tr><tr><td>2021</td><td>12</td></tr></table>",
                        "Year\tKilled\n2021\t12"),
                arguments("<pre>Line one\n  line two\n</pre><p>End.</p>", "Line one\n  line two\n\nEnd."),
                arguments("<pre>one <b>two</b></pre>", "one two"),
                arguments(
                        "<p>Fish &amp; chips &lt;b&gt; &#8220;said&#8221; &#x1F54A;</p>", "Fish & chips <b> “said” 🕊"),
                arguments("<p>One.<!-- not this --></p><script>var not = 'this';</script>", "One."),
                arguments("plain words", "plain words"),
                arguments("<p>unclosed <b>tags", "unclosed tags"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void laysTextOutInParagraphs(String html, String text) {
        assertThat(HtmlPage.read(html).text()).isEqualTo(text);
    }

    @Test
    void leavesOutWhatIsNotTheArticle() {
        // Given
        String html = """
                <html><head><style>p { color: red }</style></head><body>
                <header>Monitor</header><nav><a href="/">Home</a></nav>
                <form action="/search"><label>Search</label><input name="q"></form>
                <p>Officials said talks resumed.</p>
                <aside>Most read</aside><p hidden>Draft</p><noscript>Enable scripts</noscript>
                <button>Share</button><footer>Imprint</footer></body></html>
                """;

        // When
        HtmlPage page = HtmlPage.read(html);

        // Then
        assertThat(page.text()).isEqualTo("Officials said talks resumed.");
    }

    @Test
    void prefersTheElementThatHoldsTheArticle() {
        // Given
        String html = """
                <body><div>Subscribe now</div><main><div>Share this</div>
                <article><p>Officials said talks resumed after a pause of three weeks.</p></article></main></body>
                """;

        // When
        HtmlPage page = HtmlPage.read(html);

        // Then
        assertThat(page.text()).isEqualTo("Officials said talks resumed after a pause of three weeks.");
    }

    @Test
    void doesNotTakeATeaserForTheArticle() {
        // Given
        String html = "<body><p>Officials said talks resumed after a pause.</p><article>Read also</article></body>";

        // When
        HtmlPage page = HtmlPage.read(html);

        // Then
        assertThat(page.text()).isEqualTo("Officials said talks resumed after a pause.");
    }

    @Test
    void keepsTheTextOfAPageThatIsOneForm() {
        assertThat(HtmlPage.read("<form><p>Officials said talks resumed.</p></form>")
                        .text())
                .isEqualTo("Officials said talks resumed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='og:title' content=' From data '><title>Head</title><h1>Heading</h1>|From data",
                "<title>Head</title><h1>The <i>heading</i></h1>|The heading",
                "<title>Head</title>|Head",
                "<p>No title</p>|"
            })
    void findsTheTitle(String html, String title) {
        assertThat(HtmlPage.read(html).title()).isEqualTo(title);
    }

    @Test
    void doesNotRepeatTheTitleInTheText() {
        assertThat(HtmlPage.read("<h1>Talks resume</h1><p>Officials said so.</p>")
                        .text())
                .isEqualTo("Officials said so.");
    }

    @Test
    void keepsAHeadingThatIsNotTheTitle() {
        assertThat(HtmlPage.read("<meta property='og:title' content='Talks'><h1>Friday</h1><p>Officials said so.</p>")
                        .text())
                .isEqualTo("Friday\n\nOfficials said so.");
    }

    @Test
    void findsTheTimeOfPublication() {
        assertThat(HtmlPage.read("<meta property='article:published_time' content='2022-03-05T08:30:00Z'><p>a</p>")
                        .publishedAt())
                .isEqualTo("2022-03-05T08:30:00Z");
    }

    @Test
    void findsNothingInAnEmptyPage() {
        assertThat(HtmlPage.read("<html></html>")).isEqualTo(new HtmlPage("", null, null, List.of(), null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ol><li>", "<article>", "<b>", "<table><tr><td>", "<form><p>x"})
    void survivesHostileNesting(String tag) {
        assertThat(HtmlPage.read(tag.repeat(10_000) + "deep").text()).endsWith("deep");
    }

    /** Ten megabytes of each are to be read in a second; the limit is for machines that do other things too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>a, b.",
                "<h1><div>Talks ",
                "<a href='x'>a</a><article><time>1 March 2022</time>",
                "<p class='byline related date'>By Amina Gul",
                "<table><tr><td><font size=1>a",
                "<ul><li>Read more: x, y and z of this long line that goes on.",
                "a, b and c, as officials said on Friday. ",
                "<script type='application/ld+json'>{\"a\":[",
                "\u0000\uD800&#0;&nbsp;<"
            })
    @Timeout(30)
    void isQuickWithHugePages(String part) {
        String html = part.repeat(10 * 1024 * 1024 / part.length());

        assertThat(HtmlPage.read(html).text()).isNotNull();
    }

    /** A browser opens them anew in each paragraph, so that a page of 4 MB would become millions of elements. */
    @Test
    @Timeout(30)
    void boundsWhatFormatsThatNeverEndBecome() {
        StringBuilder html = new StringBuilder("<p>");
        IntStream.range(0, 200).forEach(i -> html.append("<b class=").append(i).append('>'));
        html.append("<p>a".repeat(1_000_000));

        assertThat(HtmlPage.read(html.toString()).text())
                .startsWith("a\n\na\n\na")
                .hasSizeLessThan(100_000);
    }

    @Test
    @Timeout(30)
    void isQuickWithAPageOfNoise() {
        assertThat(HtmlPage.read("<nav>a".repeat(700_000)).text()).isEmpty();
    }
}
