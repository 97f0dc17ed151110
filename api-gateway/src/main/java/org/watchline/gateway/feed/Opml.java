package org.watchline.gateway.feed;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.watchline.gateway.answer.XmlText;
import org.watchline.gateway.corpus.feed.StoredFeed;

/** Lists of feeds as feed readers exchange them, OPML 2.0. Reads broken ones, too; knows no entities but HTML's. */
final class Opml {

    static final String MEDIA_TYPE = "text/x-opml";

    /** What comes after is left out: each costs memory, and nobody follows so many feeds. */
    private static final int MOST_ELEMENTS = 50_000;

    /** Folders within folders; each outline takes its tags from all of them. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_NAME = 300;
    private static final int MOST_TAGS = 20;

    /** What PostgreSQL does not take among it. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    private Opml() {}

    /** The feeds of a list, each address once; empty if the text is none. */
    static List<OpmlFeed> read(String text) {
        Document document = parsed(text);
        Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
        for (Element outline : document.getAllElements()) {
            String url = attribute(outline, "xmlurl");
            if (isOutline(outline) && !url.isEmpty()) {
                feeds.putIfAbsent(url, feed(outline, url));
            }
        }
        return new ArrayList<>(feeds.values());
    }

    private static Document parsed(String text) {
        try (StreamParser list = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(text, "")) {
            list.stream().limit(MOST_ELEMENTS).forEach(element -> {});
            return list.document();
        }
    }

    private static OpmlFeed feed(Element outline, String url) {
        String title = name(outline);
        Set<String> tags = new LinkedHashSet<>();
        Stream.of(attribute(outline, "category").split(",")).forEach(category -> tags.add(lastPart(category)));
        for (Element folder = outline.parent(); folder != null && isOutline(folder); folder = folder.parent()) {
            tags.add(name(folder));
        }
        return new OpmlFeed(
                url,
                title.isEmpty() ? null : title,
                tags.stream().filter(tag -> !tag.isEmpty()).limit(MOST_TAGS).toList());
    }

    /** Categories are paths, such as {@code /Asia/Pakistan}. */
    private static String lastPart(String category) {
        return category.substring(category.lastIndexOf('/') + 1).strip();
    }

    private static String name(Element outline) {
        String title = attribute(outline, "title");
        String name = title.isEmpty() ? attribute(outline, "text") : title;
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }

    private static boolean isOutline(Element element) {
        return element.normalName().equals("outline");
    }

    private static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).equals(name))
                .map(attribute ->
                        CONTROL.matcher(attribute.getValue()).replaceAll(" ").strip())
                .findFirst()
                .orElse("");
    }

    /** A list of feeds, by title. */
    static String write(List<StoredFeed> feeds) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters("Feeds of Watchline");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (StoredFeed feed : feeds) {
                write(feed, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a list of feeds is always writable", e);
        }
        return text.toString();
    }

    private static void write(StoredFeed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", XmlText.writable(feed.title()));
        xml.writeAttribute("title", XmlText.writable(feed.title()));
        xml.writeAttribute("xmlUrl", XmlText.writable(feed.url()));
        if (!feed.tags().isEmpty()) {
            xml.writeAttribute("category", XmlText.writable(String.join(",", feed.tags())));
        }
    }
}
