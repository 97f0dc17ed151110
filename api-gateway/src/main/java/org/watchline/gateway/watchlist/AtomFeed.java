package org.watchline.gateway.watchlist;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.answer.XmlText;
import org.watchline.gateway.corpus.ArticleCard;

/** Writes a watch list's latest finds as Atom 1.0 (RFC 4287). */
final class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final URI base;

    private AtomFeed(XMLStreamWriter xml, URI base) {
        this.xml = xml;
        this.base = base;
    }

    /**
     * The feed as text.
     *
     * @param base address of the gateway, ending in a slash
     */
    static String of(Watchlist list, Digest latest, URI base) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml, base).write(list, latest);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is always writable", e);
        }
        return text.toString();
    }

    private void write(Watchlist list, Digest latest) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", "urn:uuid:" + list.id());
        element("title", list.name());
        element("updated", updated(list, latest).toString());
        person(list.author());
        element("generator", "Watchline");
        link("self", base.resolve("api/v1/watchlists/%s/feed.atom".formatted(list.id())), MEDIA_TYPE);
        link("alternate", base.resolve("watchlists/" + list.id()), "text/html");
        for (Digest.Item item : latest.items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** When the feed last changed. */
    private static Instant updated(Watchlist list, Digest latest) {
        return latest.items().stream()
                .map(Digest.Item::storedAt)
                .reduce(list.changedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void entry(Digest.Item item) throws XMLStreamException {
        ArticleCard article = item.article();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + article.id());
        element("title", article.title() == null ? "Untitled" : article.title());
        element("updated", item.storedAt().toString());
        if (article.publishedAt() != null) {
            element("published", article.publishedAt().toString());
        }
        person(article.source() == null ? "Unknown source" : article.source());
        link("alternate", base.resolve("articles/" + article.id()), "text/html");
        element("summary", summary(item));
        xml.writeEndElement();
    }

    private static String summary(Digest.Item item) {
        String lead = item.lead() == null ? "" : item.lead();
        return item.copies() == 0 ? lead : "%s (Also published by %d others.)".formatted(lead, item.copies());
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, URI target, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target.toString());
        xml.writeAttribute("type", type);
    }

    private void element(String name, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.writable(String.valueOf(text)));
        xml.writeEndElement();
    }
}
