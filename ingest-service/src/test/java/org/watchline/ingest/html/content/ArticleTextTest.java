package org.watchline.ingest.html.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    private static final String LEAD =
            "Officials in Khost said on Friday that talks had resumed, after a pause of three weeks, with elders of both sides.";

    private static final String END = "They will meet again on Monday, if the road is open by then.";

    private static String textOf(String html) {
        return ArticleText.of(Jsoup.parse(html), "Talks resume", List.of("Amina Gul"), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more: <a href='/x'>Elders meet governor</a></p>",
                "<p><a href='/x'>Elders meet governor in the capital</a></p>",
                "<div class='related-posts'><h3>Related</h3><p>Elders met the governor, who promised them a road.</p></div>",
                "<ul><li><a href='/x'>Elders meet governor</a></li><li><a href='/y'>Road closed</a></li></ul>",
                "<figure><img><figcaption>Elders in Khost on Friday, waiting for the governor.</figcaption></figure>",
                "<div class='newsletter-signup'><p>Get our newsletter every morning, free of charge.</p></div>",
                "<p>Advertisement</p>",
                "<aside><p>A box about something else altogether, with a sentence in it.</p></aside>",
                "<div>More on Khost<ul><li><a href='/x'>Elders of the south</a></li><li><a href='/y'>Roads</a></li></ul></div>",
                "<p><b>IN KHOST: </b><a href='/x'>Elders meet governor</a></p>",
                "<div><div>Archive</div><a href='/x'>Elders of the south</a><div>Who they are</div></div>",
                "<div><p>Our letter comes on Fridays and costs nothing.</p><div><input type='email'></div></div>",
                "<div><img src='/x'><div>Elders in Khost on Friday, waiting for the governor.</div></div>",
                "<table align='right'><tr><td><img src='/x'></td></tr><tr><td>Elders on Friday</td></tr></table>",
                "<p><img src='/x'><br><em>Elders in Khost on Friday.</em></p>",
                "<div style='display:none'>A hidden sentence that nobody sees, of some length.</div>"
            })
    void cutsOutInserts(String insert) {
        assertThat(textOf("<div class='entry-content'><p>" + LEAD + "</p>" + insert + "<p>" + END + "</p></div>"))
                .isEqualTo(LEAD + "\n\n" + END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Related stories</h3><ul><li><a href='/x'>Elders meet governor</a></li></ul>",
                "<h3>About the author</h3><p>Amina Gul has reported from Khost since 2009, and from Kabul before.</p>",
                "<p>Tags: <a href='/t'>Khost</a>, <a href='/u'>talks</a></p>",
                "<section id='comments'><h2>2 comments</h2><article><p>I was there and saw none of this, dear editor.</p></article></section>",
                "<p>Previous story | Next story | Index</p>",
                "<p>This entry was posted on Friday and is filed under Talks.</p>",
                "<p>Copyright © 2022 Frontier Monitor</p>"
            })
    void endsWithTheArticle(String rest) {
        assertThat(textOf("<div class='entry-content'><p>" + LEAD + "</p><p>" + END + "</p>" + rest + "</div>"))
                .isEqualTo(LEAD + "\n\n" + END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Talks resume</h1>",
                "<p>By Amina Gul</p>",
                "<div>March 5, 2022</div>",
                "<p>Amina Gul | 5 March 2022</p>",
                "<span>3 min read</span>"
            })
    void beginsWithTheArticle(String before) {
        assertThat(textOf("<article>" + before + "<p>" + LEAD + "</p><p>" + END + "</p></article>"))
                .isEqualTo(LEAD + "\n\n" + END);
    }

    @Test
    void keepsFootnotesThatStandApart() {
        // Given
        String html = "<div class='entry-content'><p>" + LEAD + "<sup><a href='#fn1'>1</a></sup></p></div>"
                + "<div class='footnotes'><ol><li id='fn1'>Interview, Khost.</li></ol></div>";

        // Then
        assertThat(textOf(html)).isEqualTo(LEAD + "[1]\n\n[1] Interview, Khost.");
    }

    @Test
    void knowsANumberedListOfLinksBackAsFootnotes() {
        // Given
        String html = "<div class='entry-content'><p>" + LEAD + "<sup><a href='#n1'>1</a></sup></p></div>"
                + "<div><ol><li id='n1'>Interview, Khost. <a href='#r1'>↩</a></li></ol></div>";

        // Then
        assertThat(textOf(html)).isEqualTo(LEAD + "[1]\n\n[1] Interview, Khost.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Note:</b> elders of both sides had asked for the pause.</p>",
                "<div><img src='/x'><p>A paragraph beside a picture is a part of the article.</p></div>",
                "<b>Related</b> matters were left for later, among them the <i>tolls</i> on the road."
            })
    void keepsWhatOnlyLooksLikeAnInsert(String part) {
        assertThat(textOf("<div class='entry-content'><p>" + LEAD + "</p>" + part + "<p>" + END + "</p></div>"))
                .isEqualTo(LEAD + "\n\n" + Jsoup.parse(part).text() + "\n\n" + END);
    }

    @Test
    void joinsTheArticleThatAdvertisingCutsApart() {
        // Given
        String html = "<div><div class='col'><p>" + LEAD
                + "</p></div><div class='slot'>Advertisement</div><div class='col'><p>" + END + " " + LEAD
                + "</p></div><div class='side'><a href='/'>More</a></div></div>";

        // Then
        assertThat(textOf(html)).isEqualTo(LEAD + "\n\n" + END + " " + LEAD);
    }

    @Test
    void takesTheStatedTextWhereThePageHasTooLittle() {
        assertThat(ArticleText.of(Jsoup.parse("<p>Accept cookies.</p>"), null, List.of(), LEAD + "\n\n" + END))
                .isEqualTo(LEAD + "\n\n" + END);
    }

    @Test
    void findsTheArticleInThePagesData() {
        // Given
        String data = "{'props':{'title':'x','blocks':[{'text':'" + LEAD + "'},{'text':'" + END + LEAD + "'}]}}";

        // Then
        assertThat(textOf("<p>Loading</p><script id='__NEXT_DATA__' type='application/json'>" + data.replace('\'', '"')
                        + "</script>"))
                .isEqualTo(LEAD + "\n\n" + END + LEAD);
    }
}
