package org.watchline.ingest.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

    private static PageMetadata read(String html) {
        return read(html, "");
    }

    private static PageMetadata read(String html, String url) {
        Document page = Jsoup.parse(html, url);
        return PageMetadata.of(page, LinkedData.of(page));
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void believesLinkedDataMostAndTheTextLeast() {
        // Given
        String time = "<time datetime='2022-03-03'>x</time>";
        String meta = "<meta name='pubdate' content='2022-03-04'>" + time;
        String graph = "<meta property='article:published_time' content='2022-03-05'>" + meta;
        String linked = data("{'@type':'NewsArticle','datePublished':'2022-03-06'}") + graph;

        // Then
        assertThat(read(linked).publishedAt()).isEqualTo("2022-03-06");
        assertThat(read(graph).publishedAt()).isEqualTo("2022-03-05");
        assertThat(read(meta).publishedAt()).isEqualTo("2022-03-04");
        assertThat(read(time + "<p>1 March 2022</p>").publishedAt()).isEqualTo("2022-03-03");
        assertThat(read("<h1>Talks</h1><p>1 March 2022</p>").publishedAt()).isEqualTo("2022-03-01");
        assertThat(read("<p>x", "https://a.example/2022/02/28/talks").publishedAt())
                .isEqualTo("2022-02-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type':'NewsArticle','headline':'Talks'}",
                "[{'@type':'BreadcrumbList'},{'@type':['Thing','ReportageNewsArticle'],'headline':'Talks'}]",
                "{'@graph':[{'@type':'WebPage','headline':'Other'},{'@type':'Article','headline':'Talks'}]}",
                "<!-- {'@type':'NewsArticle','headline':'Talks',} -->",
                "{'@type':'http://schema.org/NewsArticle','headline':'Talks',}",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Talks&quot;}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"description\":\"he said \"no\" twice\"}"
            })
    void readsLinkedDataHoweverItIsWritten(String json) {
        assertThat(read(data(json)).title()).isEqualTo("Talks");
    }

    @Test
    void takesThePagesOwnArticleNotOneThatItLinks() {
        // Given
        String teaser = "{'@type':'NewsArticle','headline':'Another','url':'https://a.example/another'}";
        String byAddress =
                "{'@type':'NewsArticle','headline':'Talks: day two','url':'https://www.a.example/talks?utm_source=x'}";
        String byHeadline = "{'@type':'NewsArticle','headline':'Talks','datePublished':'2022-03-06'}";

        // Then
        assertThat(read(data("[%s,%s]".formatted(teaser, byAddress)), "https://a.example/talks")
                        .title())
                .isEqualTo("Talks: day two");
        assertThat(read(data(teaser) + data(byHeadline) + "<h1>Talks</h1>").publishedAt())
                .isEqualTo("2022-03-06");
    }

    @Test
    void followsReferencesInLinkedData() {
        // Given
        String json = "{'@graph':[{'@type':'Article','author':{'@id':'#p'},'publisher':{'@id':'#o'}},"
                + "{'@type':'Person','@id':'#p','name':'Amina Gul'},{'@type':'Organization','@id':'#o','name':'Frontier Monitor'}]}";

        // When
        PageMetadata found = read(data(json));

        // Then
        assertThat(found.authors()).containsExactly("Amina Gul");
        assertThat(found.outlet()).isEqualTo("Frontier Monitor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "<meta property='og:site_name' content='Dawn Herald'><title>Talks resume - Pakistan - Dawn Herald</title><h1>Talks resume</h1> => Talks resume",
                "<meta property='og:site_name' content='Dawn Herald'><title>Talks resume | Dawn Herald</title> => Talks resume",
                "<title>Talks resume – The Monitor</title><h1>Talks resume</h1> => Talks resume",
                "<meta property='og:site_name' content='Dawn Herald'><title>Dawn Herald: Talks resume</title> => Talks resume",
                "<title>Strikes in Khost - 47 dead</title> => Strikes in Khost - 47 dead"
            })
    void takesTheOutletOffTheTitle(String html, String title) {
        assertThat(read(html).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "<meta name='author' content='By Amina Gul and Rahim Shah'> => Amina Gul;Rahim Shah",
                "<meta name='citation_author' content='Amina Gul'><meta name='citation_author' content='Rahim Shah'> => Amina Gul;Rahim Shah",
                "<meta property='article:author' content='https://a.example/amina'><meta name='byl' content='By Amina Gul'> => Amina Gul",
                "<a rel='author' href='/a'>Amina Gul</a> => Amina Gul",
                "<div class='byline'>By Amina Gul, Our Correspondent</div> => Amina Gul",
                "<p>By Amina Gul in Peshawar</p> => Amina Gul",
                "<p>Peshawar, 5 March 2022 by Amina Gul</p> => Amina Gul",
                "<p>by <b>Amina Gul</b></p> => Amina Gul",
                "<p>نویسنده: نیلوفر احمدی</p> => نیلوفر احمدی",
                "<div class='byline'>Amina Gul, MONITOR</div> => Amina Gul",
                "<div class='byline'>By AMINA GUL and ARTHUR O'NEIL</div> => Amina Gul;Arthur O'Neil",
                "<meta property='og:site_name' content='Dawn Herald'><meta name='author' content='Dawn Herald Staff'><a rel='author' href='/a'>Amina Gul</a> => Amina Gul",
                "<meta property='og:site_name' content='Dawn Herald'><meta name='author' content='Dawn Herald Staff'> => Dawn Herald Staff",
                "<meta name='author' content='dawnherald.example.com'> => ``",
                "<meta name='author' content='admin'> => ``"
            })
    void findsWhoWroteIt(String html, String authors) {
        assertThat(String.join(";", read(html).authors())).isEqualTo(authors);
    }

    @Test
    void takesNoDateThatALineTellsOfSomethingElse() {
        // Given
        String line =
                "<h1>Talks</h1><ul><li>The treaty about the frontier was signed into law on 14 August 1935</li></ul>";

        // Then
        assertThat(read(line).publishedAt()).isNull();
        assertThat(read(line + "<p>1 March 2022</p>", "https://a.example/2022/world/02/28/talks")
                        .publishedAt())
                .isEqualTo("2022-03-01");
        assertThat(read("<h1>Talks</h1><time>1 March 2012</time>", "https://a.example/2022/02/28/talks")
                        .publishedAt())
                .isEqualTo("2022-02-28");
    }

    @Test
    void resolvesTheCanonicalAddress() {
        assertThat(read("<link rel='canonical' href='/talks'>", "https://a.example/amp/talks?x=1")
                        .canonicalUrl())
                .isEqualTo("https://a.example/talks");
        assertThat(
                        read("<link rel='canonical' href='https://a.example/'><meta property='og:url' content='https://a.example/t'>")
                                .canonicalUrl())
                .isEqualTo("https://a.example/t");
        assertThat(read("<link rel='canonical' href='javascript:x'>").canonicalUrl())
                .isNull();
    }

    @Test
    void findsTheLanguage() {
        assertThat(read("<meta property='og:locale' content='en_GB'>").language("Talks"))
                .isEqualTo("en-GB");
        assertThat(read("<html lang='ur'><meta property='og:locale' content='en_US'>")
                        .language("بنوں میں حملہ"))
                .isEqualTo("ur");
        assertThat(read("<p>").language("په خوست کې د پوځي برید")).isEqualTo("ps");
        assertThat(read("<p>").language("Talks")).isNull();
    }
}
