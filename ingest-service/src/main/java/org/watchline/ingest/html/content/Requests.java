package org.watchline.ingest.html.content;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Recognises boxes that ask the reader for something, such as an address for a newsletter, by the field to fill in. */
final class Requests {

    private static final String FIELDS =
            "input[type=email], input[type=text], input[type=password], input[type=search], input:not([type]), textarea";

    /** Non-space UTF-16 units; a box with more says more than what is asked for. */
    private static final int LONGEST = 500;

    /** The most that such a box can be of a page's prose. */
    private static final double SHARE = 0.25;

    private final Set<Element> aroundFields;
    private final Weighing weighing;
    private final int pageProse;

    Requests(Element body, Weighing weighing) {
        this.aroundFields = Around.all(body.select(FIELDS));
        this.weighing = weighing;
        this.pageProse = weighing.of(body).prose();
    }

    boolean isRequest(Element element) {
        Mass mass = weighing.of(element);
        return element.isBlock()
                && aroundFields.contains(element)
                && mass.text() <= LONGEST
                && mass.prose() <= SHARE * pageProse;
    }
}
