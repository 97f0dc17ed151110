package org.watchline.gateway;

/** Stores what runs have tagged, and what is tagged anew, the way store-service would. */
public final class StoredRuns {

    private StoredRuns() {}

    /**
     * Another run has tagged an article like the one that is shown, but that one entity is another, and that an event
     * happened elsewhere; what was shown stays.
     */
    public static void taggedAnew(StoredFixture article, String run, String entity, String name) {
        String id = article.id().toString();
        StoredCorpus.change("""
                insert into store.run (run_id, engine, models, knowledge, first_seen)
                values (?, '9.9', '[{"name": "pos-en", "sha256": "00"}]', '22', now()) on conflict do nothing""", run);
        StoredCorpus.change("""
                insert into store.promoted_run (run) select id from store.run where run_id = 'run-1' on conflict do nothing""");
        StoredCorpus.change("""
                insert into store.annotation_set
                  (id, revision, run, sentence_starts, sentence_ends, token_starts, token_ends, token_pos, token_lemmas,
                   known_from)
                select nextval('store.row_id'), s.revision, (select id from store.run where run_id = ?), s.sentence_starts,
                  s.sentence_ends, s.token_starts, s.token_ends, s.token_pos, s.token_lemmas, now()
                from store.annotation_set s
                join store.revision r on r.id = s.revision and r.known_to is null
                join store.article a on a.id = r.article
                where a.article_id = ?::uuid""", run, id);
        copy("""
                insert into store.mention
                  (annotation_set, ordinal, start_offset, end_offset, text, type, entity_id, field, score, found_by)
                select made.id, m.ordinal, m.start_offset, m.end_offset, m.text, m.type,
                  case when m.ordinal = 0 then ? else m.entity_id end, m.field, m.score, m.found_by
                from store.mention m""", "m", entity, run, id);
        copy("""
                insert into store.event
                  (annotation_set, ordinal, event_id, type, start_offset, end_offset, trigger_start, trigger_end, actors,
                   recipients, location, modality, citations)
                select made.id, e.ordinal, e.event_id, e.type, e.start_offset, e.end_offset, e.trigger_start,
                  e.trigger_end, e.actors, e.recipients, ?, e.modality, e.citations
                from store.event e""", "e", entity, run, id);
        StoredCorpus.change("""
                insert into store.entity_description (entity_id, run, name, type)
                select e.entity_id, run.id, case when run.run_id = ? then ? else e.name end, e.type
                from store.entity e, store.run
                where e.entity_id = ? and run.run_id in ('run-1', ?) on conflict do nothing""", run, name, entity, run);
    }

    private static void copy(String insert, String from, String entity, String run, String article) {
        StoredCorpus.change(insert + """

                join store.annotation_set was on was.id = %s.annotation_set
                join store.run old on old.id = was.run and old.run_id = 'run-1'
                join store.annotation_set made on made.revision = was.revision
                join store.run new on new.id = made.run and new.run_id = ?
                join store.revision r on r.id = was.revision
                join store.article a on a.id = r.article
                where a.article_id = ?::uuid""".formatted(from), entity, run, article);
    }

    /** A re-processing that is half done. */
    public static void replay(String id) {
        StoredCorpus.change("""
                insert into store.replay
                  (id, stage, parameters, filter, author, reason, created_at, state, position, last, selected, sent,
                   stored, failed)
                values (?::uuid, 'nlp', '{"q": ["Khost"]}', '{"q": "Khost"}', 'Desk', 'New names', now(), 'running', 0, 0,
                  40, 30, 20, 1)
                on conflict do nothing""", id);
    }
}
