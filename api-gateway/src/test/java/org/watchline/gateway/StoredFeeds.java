package org.watchline.gateway;

/** Stores feeds and their state the way store-service would. */
public final class StoredFeeds {

    private StoredFeeds() {}

    /** A feed that was never polled. */
    public static String following(String id, String url, String title) {
        StoredCorpus.change("""
                insert into store.feed
                  (id, url, title, source, tags, active, include, exclude, pages, author, created_at, changed_at)
                values (?::uuid, ?, ?, 'Frontier Gazette', '{frontier}', true, '{}', '{cricket}', true, 'Desk', now(), now())
                on conflict do nothing""", id, url, title);
        return id;
    }

    /** It was polled without fault, but with a remark. */
    public static void polled(String id) {
        StoredCorpus.change("""
                insert into store.feed_state (feed, polled_at, next_poll_at, interval_seconds, failures, remarks, listed)
                values (?::uuid, '2022-04-19T09:45:00Z', '2022-04-19T10:00:00Z', 900, 0, '{"a link is relative"}', 20)""", id);
    }

    /** It could not be polled. */
    public static void failing(String id) {
        StoredCorpus.change("""
                insert into store.feed_state
                  (feed, polled_at, next_poll_at, interval_seconds, failures, error_type, error_detail, failing_since, remarks)
                values (?::uuid, '2022-04-19T09:45:00Z', '2022-04-19T10:00:00Z', 900, 3, 'fetch-unreachable',
                  'courier.example: connection refused', '2022-04-19T09:05:00Z', '{}')""", id);
    }
}
