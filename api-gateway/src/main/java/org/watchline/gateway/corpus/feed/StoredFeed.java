package org.watchline.gateway.corpus.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed.
 *
 * @param title what people call it, else what it calls itself, else its address
 * @param source the outlet of its articles; null to take it from each page
 * @param tags that its articles get
 * @param include phrases of which an item must have one
 * @param exclude phrases of which it may have none
 * @param pages whether the page of each item is fetched; otherwise the feed's own text is the article
 * @param intervalMinutes between two polls; null to follow how often the feed changes
 * @param state how polling stands
 */
@Schema(name = "Feed", description = "A feed that is followed, and how polling it stands")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredFeed(
        UUID id,
        String url,
        String title,
        @JsonIgnore @Nullable String givenTitle,
        @Nullable String source,
        List<String> tags,
        boolean active,
        List<String> include,
        List<String> exclude,
        boolean pages,
        @Nullable Integer intervalMinutes,
        String author,
        Instant createdAt,
        Instant changedAt,
        Polling state) {

    /** {@code paused}, {@code new} before the first poll, {@code failing} or {@code ok}. */
    @JsonProperty
    @Schema(enumeration = {"paused", "new", "failing", "ok"})
    public String health() {
        if (!active) {
            return "paused";
        }
        if (state.polledAt() == null) {
            return "new";
        }
        return state.error() == null ? "ok" : "failing";
    }

    /**
     * How polling a feed stands.
     *
     * @param intervalSeconds between two polls, before any back-off
     * @param failures polls in a row that failed
     * @param listed items in the last document
     * @param lastNewAt when it last had something new
     * @param remarks what was wrong with the last document though it could be read
     */
    @Schema(name = "FeedPolling")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Polling(
            @Nullable Instant polledAt,
            @Nullable Instant nextPollAt,
            @Nullable Integer intervalSeconds,
            int failures,
            @Nullable Failure error,
            @Nullable Integer listed,
            @Nullable Instant lastNewAt,
            List<String> remarks) {}

    /**
     * Why the last poll failed.
     *
     * @param type of the problem
     * @param since when the feed has been failing
     */
    @Schema(name = "FeedFailure")
    public record Failure(String type, String detail, Instant since) {}
}
