package org.watchline.contracts.feed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed: the value of a setting of kind feed.
 *
 * @param url of the RSS, Atom or JSON Feed document, or of the sitemap
 * @param title what people call it; null for what it calls itself
 * @param source the outlet of its articles; null to take it from each page
 * @param tags that its articles get
 * @param active false while it is not to be polled
 * @param include phrases of which an item must have one in its title, summary, categories or address; empty for all
 * @param exclude phrases of which it may have none
 * @param pages whether the page behind each item is fetched; otherwise the text that the feed itself has is the article
 * @param intervalMinutes between two polls; null to follow how often the feed changes
 */
public record Feed(
        UUID id,
        String url,
        @Nullable String title,
        @Nullable String source,
        List<String> tags,
        boolean active,
        List<String> include,
        List<String> exclude,
        boolean pages,
        @Nullable Integer intervalMinutes) {

    /** The kind of the settings that hold feeds; their ids are this, a colon and the feed's id. */
    public static final String SETTING = "feed";

    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        tags = tags == null ? List.of() : List.copyOf(tags);
        include = include == null ? List.of() : List.copyOf(include);
        exclude = exclude == null ? List.of() : List.copyOf(exclude);
    }

    /** The id of its setting. */
    public String settingId() {
        return SETTING + ":" + id;
    }
}
