-- What the corpus knew at an earlier moment. Every view whose rows derive from articles stands in two schemas: corpus
-- tells what is known now, past what was known at the moment that the transaction has set as "watchline.as_of".
-- A reader asks both with the same statements, without naming the schema.

create schema past;

create function past.moment() returns timestamptz
language sql stable parallel safe
as $$ select current_setting('watchline.as_of')::timestamptz $$;

-- The revisions that hold: now, and then.
create view store.known_revision as
select * from store.revision where known_to is null;

create view past.known_revision as
select * from store.revision
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

-- All revisions that have come in: until now, and until then.
create view store.filed_revision as
select * from store.revision;

create view past.filed_revision as
select
  id, article, number, submission_id, received_at, last_submission_id, last_received_at, content_hash, text_hash,
  fingerprint_scheme, fingerprint_values, client_id, url, title, source, authors, published_at, language, tags, text,
  known_from, case when known_to <= past.moment() then known_to end as known_to
from store.revision
where known_from <= past.moment();

-- store.shown_set of V3 as it was then. What was promoted then is not kept: a promotion changes how the past is shown.
create view past.shown_set as
with known as (
  select s.id, s.revision, s.run
  from store.annotation_set s
  where s.known_from <= past.moment() and (s.known_to is null or s.known_to > past.moment()))
select known.id, known.revision, known.run
from known
cross join (select coalesce((select run from store.promoted_run), 0) as run) as promoted
where not exists (
  select from known better
  where better.revision = known.revision
    and (better.run = promoted.run, better.run) > (known.run = promoted.run, known.run));

-- Merged entities and what they are part of now; never a chain.
create table store.entity_redirect (
  entity_id text primary key,
  into_id text not null,
  check (entity_id <> into_id)
);

create index entity_redirect_into on store.entity_redirect (into_id);

-- Publishes a view in schema corpus and in schema past. In the definition, tables stand with their schema. What stands
-- without one is of now in the first and of then in the second: known_revision, filed_revision, shown_set and the views
-- published before.
create procedure store.publish(name text, definition text)
language plpgsql
as $$
declare
  path constant text := current_setting('search_path');
begin
  perform set_config('search_path', 'corpus, store, public', true);
  execute format('create or replace view corpus.%I as %s', name, definition);
  perform set_config('search_path', 'past, store, public', true);
  execute format('create or replace view past.%I as %s', name, definition);
  perform set_config('search_path', path, true);
  execute format('grant select on corpus.%1$I, past.%1$I to watchline_reader', name);
end
$$;

call store.publish('article', $$
  select
    a.article_id,
    r.number as revision,
    (select count(*)::integer from filed_revision every where every.article = a.id)
      as revision_count,
    (select run.run_id
      from shown_set s
      join store.run on run.id = s.run
      where s.revision = r.id) as run_id,
    r.submission_id,
    r.client_id,
    r.url,
    r.title,
    r.source,
    r.authors,
    r.published_at,
    coalesce(r.published_at, '-infinity') as sort_at,
    r.language,
    r.tags,
    r.text,
    r.received_at as ingested_at,
    r.known_from as stored_at
  from store.article a
  join known_revision r on r.article = a.id
$$);

call store.publish('article_revision', $$
  select
    a.article_id,
    r.number as revision,
    r.known_to is null as active,
    r.submission_id,
    r.client_id,
    r.url,
    r.title,
    r.source,
    r.authors,
    r.published_at,
    r.language,
    r.tags,
    r.text,
    r.content_hash,
    r.fingerprint_scheme,
    r.fingerprint_values,
    r.received_at as ingested_at,
    r.known_from,
    r.known_to,
    raw.media_type as original_media_type,
    raw.body as original
  from store.article a
  join filed_revision r on r.article = a.id
  left join store.raw_submission raw on raw.revision = r.id
$$);

call store.publish('annotation_set', $$
  select
    a.article_id,
    r.number as revision,
    run.run_id,
    jsonb_build_object(
      'id', run.run_id, 'engine', run.engine, 'models', run.models, 'knowledge', run.knowledge) as run,
    s.sentence_starts,
    s.sentence_ends,
    s.token_starts,
    s.token_ends,
    s.token_pos,
    s.token_lemmas,
    s.known_from as annotated_at,
    s.blocks,
    s.footnotes,
    s.topics,
    s.quotes
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.annotation_set s on s.id = shown.id
  join store.run on run.id = shown.run
$$);

call store.publish('mention', $$
  select
    a.article_id,
    m.ordinal,
    m.start_offset,
    m.end_offset,
    m.text,
    m.type,
    m.entity_id,
    m.field,
    m.score,
    m.found_by,
    m.link,
    m.value,
    m.precision,
    m.basis
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.mention m on m.annotation_set = shown.id
$$);

call store.publish('article_entity', $$
  select
    ae.article_id,
    ae.entity_id,
    e.name,
    e.type,
    e.kind,
    ae.mentions as mention_count,
    ae.names,
    ae.name_mentions,
    ae.sort_at
  from store.article_entity ae
  join store.entity e on e.entity_id = ae.entity_id
  join shown_set shown on shown.id = ae.annotation_set
$$);

call store.publish('entity', $$
  select
    e.entity_id,
    e.name,
    e.type,
    e.kind,
    e.latitude,
    e.longitude,
    e.wikidata,
    seen.article_count,
    seen.mention_count,
    seen.first_seen,
    seen.last_seen
  from store.entity e
  left join lateral (
    select
      count(*) as article_count,
      coalesce(sum(ae.mentions), 0) as mention_count,
      min(ae.sort_at) filter (where isfinite(ae.sort_at)) as first_seen,
      max(ae.sort_at) filter (where isfinite(ae.sort_at)) as last_seen
    from store.article_entity ae
    join shown_set shown on shown.id = ae.annotation_set
    where ae.entity_id = e.entity_id
  ) as seen on true
$$);

call store.publish('entity_name', $$
  select
    ae.entity_id,
    spelling.name,
    count(*) as article_count,
    sum(spelling.mentions) as mention_count
  from article_entity ae
  cross join lateral unnest(ae.names, ae.name_mentions) as spelling (name, mentions)
  group by ae.entity_id, spelling.name
$$);

call store.publish('duplicate', $$
  select
    a.article_id,
    other_a.article_id as other_article_id,
    1.0::double precision as similarity,
    greatest(r.known_from, other.known_from) as known_from
  from store.article a
  join known_revision r on r.article = a.id
  join known_revision other on other.text_hash = r.text_hash and other.article <> r.article
  join store.article other_a on other_a.id = other.article
$$);

call store.publish('citation', $$
  select
    a.article_id,
    c.ordinal,
    c.start_offset,
    c.end_offset,
    c.source,
    c.source_id,
    c.date,
    c.handle,
    c.sentence,
    c.footnote
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.citation c on c.annotation_set = shown.id
$$);

call store.publish('role', $$
  select
    a.article_id,
    o.ordinal,
    o.person_id,
    o.role,
    o.org_id,
    o.qualifier,
    o.start_offset,
    o.end_offset
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.role o on o.annotation_set = shown.id
$$);

call store.publish('event', $$
  select
    a.article_id,
    e.ordinal,
    e.event_id,
    e.type,
    e.mode,
    e.start_offset,
    e.end_offset,
    e.trigger_start,
    e.trigger_end,
    e.actors,
    e.recipients,
    e.location,
    e.date,
    e.date_precision,
    e.date_basis,
    e.first_day,
    e.last_day,
    e.killed_low,
    e.killed_best,
    e.killed_high,
    e.wounded_low,
    e.wounded_best,
    e.wounded_high,
    e.arrested_low,
    e.arrested_best,
    e.arrested_high,
    e.modality,
    e.claimed_by,
    e.citations
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.event e on e.annotation_set = shown.id
$$);

-- Every spelling ever seen is a way to find an entity, whenever it was seen.
create view past.entity_alias as select * from corpus.entity_alias;

call store.publish('entity_redirect', $$
  select entity_id, into_id from store.entity_redirect
$$);

grant usage on schema past to watchline_reader;
grant select on past.entity_alias to watchline_reader;
grant select, insert, update, delete on store.entity_redirect to watchline_writer;
