package org.watchline.gateway;

import java.util.UUID;

/** Stores webhooks with what was sent to them, the way store-service would. */
public final class StoredWebhooks {

    public static final String ADDRESS = "https://desk.example/hook";

    private StoredWebhooks() {}

    /** A webhook of a watch list that is switched on. */
    public static String of(String watchlist) {
        return of(UUID.randomUUID().toString(), watchlist);
    }

    /** The same under a certain id. */
    public static String of(String id, String watchlist) {
        StoredCorpus.change("""
                insert into store.webhook (id, watchlist, url, secret, active, author, created_at, changed_at)
                values (?::uuid, ?::uuid, ?, 'secret', true, 'Desk', now(), now()) on conflict do nothing""", id, watchlist, ADDRESS);
        return id;
    }

    /** A test message; unless it is pending, it was finished just now. */
    public static String delivery(String webhook, String state) {
        String id = UUID.randomUUID().toString();
        StoredCorpus.change("""
                insert into store.webhook_delivery (id, webhook, type, body, state, created_at, due_at, finished_at)
                values (?::uuid, ?::uuid, 'test', '{}', ?, now(), now(), case when ? <> 'pending' then now() end)""", id, webhook, state, state);
        return id;
    }

    /** An attempt that was answered with a status. */
    public static void attempt(String delivery, int number, int status) {
        StoredCorpus.change("""
                insert into store.webhook_attempt (delivery, number, at, status, millis, answer)
                values (?::uuid, ?::integer, now(), ?::integer, 12, 'busy')""", delivery, String.valueOf(number), String.valueOf(status));
    }
}
