package org.watchline.ingest.feed.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.charset.DecodedText;
import org.watchline.ingest.markup.Markup;

/** Finds out what kind of feed a document is, and reads it. */
public final class FeedReader {

    /** In XML an ampersand that begins no entity is a fault; as it is common in addresses, it stands for itself. */
    private static final Pattern LOOSE_AMPERSAND =
            Pattern.compile("<!\\[CDATA\\[(?:.*?]]>|.*+)|&(?!#?[a-zA-Z0-9]{1,32};)", Pattern.DOTALL);

    private static final Pattern FEED_LINK = Pattern.compile("(?i)application/((rss|atom)\\+xml|feed\\+json|json)");
    private static final Set<String> KINDS =
            Set.of("rss", "rdf", "feed", "urlset", "sitemapindex", "channel", "opml", "html");

    private final int mostBytes;

    /** Takes the bytes that a packed document may have when it is unpacked. */
    public FeedReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Reads a document.
     *
     * @param url it came from, for its relative links
     * @throws FeedUnreadableException if it is no feed
     */
    public FeedDocument read(byte[] body, @Nullable String contentType, URI url) throws FeedUnreadableException {
        Remarks remarks = new Remarks();
        DecodedText decoded = DecodedText.ofAnswer(unpacked(body, url), contentType);
        if (decoded.doubt() != null) {
            remarks.add("the charset is %s, not %s as it says"
                    .formatted(decoded.charset().name().toLowerCase(Locale.ROOT), decoded.doubt()));
        }
        String text = decoded.text().strip();
        if (text.startsWith("{")) {
            return new JsonFeedReader(url, remarks).read(text);
        }
        Optional<FeedDocument> lines = SitemapReader.readLines(text);
        return lines.isPresent() ? lines.get() : readXml(text, url, remarks);
    }

    private static FeedDocument readXml(String text, URI url, Remarks remarks) throws FeedUnreadableException {
        int start = text.indexOf('<');
        if (start < 0) {
            throw new FeedUnreadableException(url, text.isEmpty() ? "the document is empty" : "it is no feed but text");
        }
        if (start > 0) {
            remarks.add("there is text before the document", text.substring(0, start));
        }
        Document tree = Markup.xml(escaped(text.substring(start), remarks));
        tree.outputSettings().prettyPrint(false);
        Element root = tree.getAllElements().stream()
                .filter(element -> KINDS.contains(Xml.localName(element)))
                .findFirst()
                .orElseThrow(() -> new FeedUnreadableException(url, "it is no feed"));
        Map<String, BiFunction<URI, Remarks, FeedDocument>> readers = Map.of(
                "feed", (at, faults) -> new AtomReader(at, faults).read(root),
                "urlset", (at, faults) -> new SitemapReader(at, faults).read(root),
                "sitemapindex", (at, faults) -> new SitemapReader(at, faults).readIndex(root));
        String kind = Xml.localName(root);
        if (kind.equals("html")) {
            throw new FeedUnreadableException(url, "it is a web page" + feedsOf(text, url));
        }
        if (kind.equals("opml")) {
            throw new FeedUnreadableException(url, "it is a list of feeds (OPML), to be imported");
        }
        return readers.getOrDefault(kind, (at, faults) -> new RssReader(at, faults).read(root))
                .apply(url, remarks);
    }

    private static String escaped(String text, Remarks remarks) {
        return LOOSE_AMPERSAND.matcher(text).replaceAll(found -> {
            if (found.group().length() > 1) {
                return Matcher.quoteReplacement(found.group());
            }
            remarks.add("an ampersand is not escaped");
            return "&amp;";
        });
    }

    private static String feedsOf(String page, URI url) {
        return Markup.html(page, url.toString()).select("link[rel~=(?i)alternate][href]").stream()
                .filter(link -> FEED_LINK.matcher(link.attr("type")).matches())
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .map(address -> "; its feed is " + address)
                .orElse(" that names no feed");
    }

    private byte[] unpacked(byte[] body, URI url) throws FeedUnreadableException {
        boolean packed = body.length > 2 && body[0] == (byte) 0x1F && body[1] == (byte) 0x8B;
        if (!packed) {
            return body;
        }
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] unpacked = unpacking.readNBytes(mostBytes + 1);
            if (unpacked.length > mostBytes) {
                throw new FeedUnreadableException(url, "it unpacks to more than %d bytes".formatted(mostBytes));
            }
            return unpacked;
        } catch (IOException e) {
            throw new FeedUnreadableException(url, "it is packed, and broken");
        }
    }
}
