package org.watchline.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    private static final URI URL = URI.create("https://gazette.example/news/feed");
    private static final Instant MARCH_5 = Instant.parse("2022-03-05T08:30:00Z");

    private final FeedReader reader = new FeedReader(1_000_000);

    @Test
    void readsRss2WithTheVocabulariesOfNewspapers() throws Exception {
        // When
        FeedDocument feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Frontier Gazette</title><link>https://gazette.example/</link><language>en-PK</language><ttl>30</ttl>
                <item><title><![CDATA[Talks &amp; truce in <i>Khost</i>]]></title><link>https://gazette.example/1</link>
                  <guid isPermaLink="false">g-1</guid><pubDate>Sat, 05 Mar 2022 13:30:00 +0500</pubDate>
                  <dc:creator>Gul Khan</dc:creator><author>desk@gazette.example (Ali Shah)</author>
                  <category>Talks</category><category>Talks</category>
                  <description>&lt;p&gt;Elders met.&lt;/p&gt;</description><c:encoded><![CDATA[<p>Elders met in <b>Khost</b>.</p>]]></c:encoded></item>
                </channel></rss>""");

        // Then
        assertThat(feed.title()).isEqualTo("Frontier Gazette");
        assertThat(feed.rest()).hasMinutes(30);
        assertThat(feed.remarks()).isEmpty();
        assertThat(feed.items())
                .containsExactly(new FeedItem(
                        "g-1",
                        URI.create("https://gazette.example/1"),
                        "Talks & truce in Khost",
                        List.of("Gul Khan", "Ali Shah"),
                        MARCH_5,
                        null,
                        List.of("Talks"),
                        "<p>Elders met.</p>",
                        "<p>Elders met in <b>Khost</b>.</p>",
                        "en-PK"));
    }

    @Test
    void readsRss1AndRss09() throws Exception {
        // When
        FeedDocument rdf = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                <channel rdf:about="https://gazette.example/"><title>Gazette</title><sy:updatePeriod>hourly</sy:updatePeriod>
                <sy:updateFrequency>2</sy:updateFrequency></channel>
                <item rdf:about="https://gazette.example/2"><title>Two</title><link>https://gazette.example/2</link>
                <d:date>2022-03-05T13:30+05:00</d:date></item></rdf:RDF>""");
        FeedDocument old = read(
                "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://x.example/rss.dtd\">"
                        + "<rss version='0.91'><channel><title>Old</title><item><title>One</title><link>/1</link></item></channel></rss>");

        // Then
        assertThat(rdf.rest()).hasMinutes(30);
        assertThat(rdf.items()).singleElement().satisfies(item -> {
            assertThat(item.publishedAt()).isEqualTo(MARCH_5);
            assertThat(item.id()).isEqualTo("https://gazette.example/2");
        });
        assertThat(old.items())
                .singleElement()
                .extracting(FeedItem::link)
                .isEqualTo(URI.create("https://gazette.example/1"));
    }

    @Test
    void readsAtomWithItsKindsOfTextAndItsBases() throws Exception {
        // When
        FeedDocument feed = read("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/blog/" xml:lang="en">
                <a:title type="html">Gazette &amp;amp; Mail</a:title><a:author><a:name>The desk</a:name></a:author>
                <a:entry xml:base="2022/"><a:id>tag:gazette.example,2022:1</a:id><a:title>1 &lt; 2</a:title>
                  <a:link rel="edit" href="edit/1"/><a:link href="talks.html" type="text/html"/>
                  <a:updated>2022-03-05T08:30:00Z</a:updated>
                  <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Said <em>so</em>.</p></div></a:content></a:entry>
                <a:entry><a:id>https://gazette.example/3</a:id><a:title type="html">&lt;b&gt;Bold&lt;/b&gt;</a:title>
                  <a:published>2022-03-05T08:30:00Z</a:published><a:updated>2022-03-06T00:00:00Z</a:updated>
                  <a:author><a:name>Gul</a:name></a:author><a:category term="t" label="Talks"/>
                  <a:summary>Plain &amp; simple</a:summary></a:entry></a:feed>""");

        // Then
        assertThat(feed.title()).isEqualTo("Gazette & Mail");
        FeedItem first = feed.items().get(0);
        assertThat(first.link()).isEqualTo(URI.create("https://gazette.example/blog/2022/talks.html"));
        assertThat(first.title()).isEqualTo("1 < 2");
        assertThat(first.authors()).containsExactly("The desk");
        assertThat(first.publishedAt()).isNull();
        assertThat(first.changedAt()).isEqualTo(MARCH_5);
        assertThat(first.content()).contains("<p>Said <em>so</em>.</p>");
        FeedItem second = feed.items().get(1);
        assertThat(second.link()).isEqualTo(URI.create("https://gazette.example/3"));
        assertThat(second.title()).isEqualTo("Bold");
        assertThat(second.publishedAt()).isEqualTo(MARCH_5);
        assertThat(second.changedAt()).isEqualTo(Instant.parse("2022-03-06T00:00:00Z"));
        assertThat(second.categories()).containsExactly("Talks");
        assertThat(second.summary()).isEqualTo("Plain &amp; simple");
    }

    @Test
    void readsJsonFeedsThatAreAlmostJson() throws Exception {
        FeedDocument feed = read("""
                {"title": "Notes", // a comment
                 "items": [{"id": 7, "url": "/7", "title": "Seven", "content_text": "1 < 2", "authors": [{"name": "Gul"}],
                   "tags": ["a", "b"], "date_published": "2022-03-05T13:30:00+05:00"}, "no item",],}""");

        assertThat(feed.items())
                .containsExactly(new FeedItem(
                        "7",
                        URI.create("https://gazette.example/7"),
                        "Seven",
                        List.of("Gul"),
                        MARCH_5,
                        null,
                        List.of("a", "b"),
                        null,
                        "1 &lt; 2",
                        null));
        assertThat(feed.remarks()).containsExactly("a link is relative, such as “/7”");
    }

    @Test
    void readsSitemapsIndexesAndLists() throws Exception {
        // When
        FeedDocument sitemap = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://gazette.example/4</loc><lastmod>2022-03-06</lastmod><n:news><n:publication><n:name>Gazette</n:name>
                <n:language>en</n:language></n:publication><n:publication_date>2022-03-05T08:30:00Z</n:publication_date>
                <n:title>Four</n:title><n:keywords>talks, truce</n:keywords></n:news></url></urlset>""");
        FeedDocument index = read("""
                <sitemapindex><sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
                <sitemap><loc>/new.xml.gz</loc><lastmod>2022-01-01</lastmod></sitemap></sitemapindex>""");
        FeedDocument list = read("https://gazette.example/a\n\nhttps://gazette.example/b\n");

        // Then
        assertThat(sitemap.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Four");
            assertThat(item.publishedAt()).isEqualTo(MARCH_5);
            assertThat(item.changedAt()).isEqualTo(Instant.parse("2022-03-06T00:00:00Z"));
            assertThat(item.categories()).containsExactly("talks", "truce");
            assertThat(item.language()).isEqualTo("en");
        });
        assertThat(index.parts())
                .containsExactly(
                        URI.create("https://gazette.example/new.xml.gz"),
                        URI.create("https://gazette.example/old.xml"));
        assertThat(list.items()).extracting(FeedItem::link).hasSize(2);
    }

    @Test
    void takesWhatCanBeTakenOfABrokenFeedAndSaysWhatWasWrong() throws Exception {
        // When
        FeedDocument feed = read("""
                Warning: mysql_connect() in /var/www/feed.php
                <rss><channel><title>Khost&nbsp;&eacute;tape & more</title>
                <item><title>One</title><link>/one?a=1&copy=2</link><description><p>First<br>line &undeclared; here</description>
                  <pubDate>the day before yesterday</pubDate></item>
                <item><title>Two</title><link>javascript:alert(1)</link><dc:date>2022-03-05T08:30:00Z</dc:date></item>
                <item><title>Three</titel><guid>https://gazette.example/three</guid></item>""");

        // Then
        assertThat(feed.title()).isEqualTo("Khost étape & more");
        assertThat(feed.items()).extracting(FeedItem::title).contains("One", "Two");
        assertThat(feed.items().get(0).link()).isEqualTo(URI.create("https://gazette.example/one?a=1&copy=2"));
        assertThat(feed.items().get(0).summary()).startsWith("<p>First<br>line");
        assertThat(feed.items().get(1).link()).isNull();
        assertThat(feed.items().get(1).publishedAt()).isEqualTo(MARCH_5);
        assertThat(feed.remarks())
                .anySatisfy(
                        remark -> assertThat(remark).startsWith("there is text before the document, such as “Warning"))
                .anySatisfy(remark -> assertThat(remark).startsWith("an ampersand is not escaped"))
                .anySatisfy(remark -> assertThat(remark).startsWith("a date could not be read, such as “the day"))
                .anySatisfy(remark -> assertThat(remark).startsWith("HTML stands in the XML"))
                .anySatisfy(remark -> assertThat(remark).startsWith("a link is no web address, such as “javascript"));
    }

    @Test
    void aWrongCharsetIsSeenThroughAndRemarked() throws Exception {
        byte[] body = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>خوست</title></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);

        FeedDocument feed = reader.read(body, "text/xml", URL);

        assertThat(feed.title()).isEqualTo("خوست");
        assertThat(feed.remarks()).containsExactly("the charset is utf-8, not ISO-8859-1 as it says");
    }

    @Test
    void entitiesOfItsOwnAreNeverOpened() throws Exception {
        FeedDocument feed = read("""
                <!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <rss><channel><title>&b;</title><item><title>&f;</title><link>/x</link></item></channel></rss>""");

        assertThat(feed.title()).isEqualTo("&b;");
        assertThat(feed.items()).singleElement().extracting(FeedItem::title).isEqualTo("&f;");
    }

    @Test
    void unpacksASitemapButNoBomb() throws Exception {
        assertThat(reader.read(packed("https://gazette.example/a"), null, URL).items())
                .hasSize(1);

        byte[] bomb = packed("x".repeat(1_000_001));
        assertThatThrownBy(() -> reader.read(bomb, null, URL))
                .isInstanceOf(FeedUnreadableException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @ParameterizedTest
    @CsvSource({
        "'', the document is empty",
        "hello, no feed but text",
        "<doc/>, it is no feed",
        "<opml><body/></opml>, 'a list of feeds (OPML)'",
        "<html><body>x</body></html>, a web page that names no feed",
        "'<html><link rel=alternate type=application/rss+xml href=/rss>', its feed is https://gazette.example/rss",
        "'{\"a\": 1}', the JSON has no list of items",
        "'{\"a\": ', the JSON is broken"
    })
    void saysWhyADocumentIsNoFeed(String document, String reason) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(FeedUnreadableException.class)
                .hasMessageStartingWith("gazette.example: ")
                .hasMessageContaining(reason);
    }

    @Test
    void nothingIsTooDeepOrTooLong() throws Exception {
        assertThat(read("<rss><channel>" + "<item>".repeat(50_000)).items()).isNotEmpty();
        assertThat(read("<rss><channel><title>" + "a".repeat(5_000_000) + "</title></channel></rss>")
                        .title())
                .hasSize(10_000);
        assertThat(read("<rss><channel><title>" + "&amp".repeat(200_000)).title())
                .isNotNull();
        assertThat(read("<rss>" + "<![CDATA[".repeat(100_000)).items()).isEmpty();
        assertThat(read("<rss>" + "<item><link>/1</link></item>".repeat(100_000))
                        .items())
                .hasSize(50_000);
    }

    @Test
    void whatIsNotClosedIsLookedForOnce() throws Exception {
        assertThat(read("<rss><channel><title>a & b</title></channel></rss>" + "<![CDATA[".repeat(400_000))
                        .title())
                .isEqualTo("a & b");
        assertThat(read("<rss><channel><item><author>a@" + "(".repeat(400_000) + "x</author><pubDate>2022"
                                + " ".repeat(400_000) + "\n5</pubDate></item></channel></rss>")
                        .items())
                .singleElement()
                .extracting(FeedItem::publishedAt)
                .isNull();
    }

    @Test
    void ampersandsInSectionsStandForThemselves() throws Exception {
        assertThat(read("<rss><channel><title><![CDATA[a & b]]> & c <![CDATA[& d]]></title></channel></rss>")
                        .title())
                .isEqualTo("a & b & c & d");
    }

    @Test
    void titlesAreFreeOfWhatNobodySees() throws Exception {
        assertThat(read("<rss><channel><title>Ga&#0;zet\0te\u0007 \n &#x1F;Mail</title></channel></rss>")
                        .title())
                .isEqualTo("Gazette Mail");
        FeedItem item =
                read("{\"items\": [{\"title\": \"a\\ud83d \\ud83d\\ude00 b\\u0000\", \"content_html\": \"\\udc00c\"}]}")
                        .items()
                        .get(0);
        assertThat(item.title()).isEqualTo("a\uFFFD 😀 b");
        assertThat(item.content()).isEqualTo("\uFFFDc");
    }

    @ParameterizedTest
    @CsvSource({
        "desk@gazette.example (Ali Shah), Ali Shah",
        "Ali Shah <desk@gazette.example>, Ali Shah",
        "Ali Shah (desk@gazette.example), Ali Shah",
        "Ali Shah (Khost), Ali Shah (Khost)",
        "desk@gazette.example (Ali (Khost) Shah), Ali (Khost) Shah",
    })
    void readsNamesBesideMailboxes(String author, String name) throws Exception {
        assertThat(read("<rss><channel><item><author>" + Entities.escape(author) + "</author></item></channel></rss>")
                        .items()
                        .get(0)
                        .authors())
                .containsExactly(name);
    }

    @Test
    void whenSomethingWasChangedTellsNotWhenItWasPublished() throws Exception {
        FeedDocument feed = read("<rss xmlns:a='http://www.w3.org/2005/Atom'><channel><item><title>Of 2019</title>"
                + "<a:updated>2022-03-05T08:30:00Z</a:updated></item></channel></rss>");

        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.publishedAt()).isNull();
            assertThat(item.changedAt()).isEqualTo(MARCH_5);
        });
    }

    private FeedDocument read(String document) throws FeedUnreadableException {
        return reader.read(document.getBytes(StandardCharsets.UTF_8), null, URL);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
