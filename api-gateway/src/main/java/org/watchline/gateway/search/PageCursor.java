package org.watchline.gateway.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.Place;
import org.watchline.gateway.query.Cursor;

/** The place of a page in one search, to and from its opaque form. */
final class PageCursor {

    /** Stands for the time of articles without one, which come last. */
    private static final String UNDATED = "-infinity";

    private final SearchRequest request;
    private final String list;

    PageCursor(SearchRequest request) {
        this.request = request;
        this.list = request.order() + " " + request.asOf() + " " + request.filter();
    }

    /** Where the requested page begins; null for the first. */
    @Nullable
    Place place() {
        if (request.cursor() == null) {
            return null;
        }
        List<String> keys = Cursor.read(list, request.cursor(), 2);
        try {
            return new Place(checked(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.foreign(e);
        }
    }

    /** The cursor of the page that follows this article. */
    String after(FoundArticle last) {
        return Cursor.write(list, List.of(last.place().key(), last.place().id().toString()));
    }

    private String checked(String key) {
        if (request.order() == Order.RELEVANCE) {
            return Float.toString(Float.parseFloat(key));
        }
        return key.equals(UNDATED) ? key : Instant.parse(key).toString();
    }
}
