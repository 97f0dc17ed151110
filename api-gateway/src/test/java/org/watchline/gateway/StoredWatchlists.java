package org.watchline.gateway;

import java.util.UUID;

/** Stores watch lists the way store-service would. */
public final class StoredWatchlists {

    private StoredWatchlists() {}

    /** A list of the articles with a word; what came in before counts as seen. */
    public static String watching(String word) {
        return watching(UUID.randomUUID().toString(), word);
    }

    /** The same under a certain id. */
    public static String watching(String id, String word) {
        StoredCorpus.change("""
                insert into store.watchlist
                  (id, name, parameters, filter, author, created_at, changed_at, seen_xid, seen_seq, seen_at)
                values (?::uuid, ?, jsonb_build_object('q', jsonb_build_array(?::text)),
                  jsonb_build_object('q', ?::text), 'Desk', now(), now(),
                  pg_snapshot_xmin(pg_current_snapshot()), 0, now())
                on conflict (id) do nothing""", id, "On " + word, word, word);
        return id;
    }
}
