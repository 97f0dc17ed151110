-- The published views: what the gateway may rely on. Columns are added, never changed or removed.

-- Which set of annotations is shown for each active revision: the promoted run's, else the newest run's. Written as
-- the absence of a better one, so that it is cheap for one revision and for all of them.
create view store.shown_set as
select s.id, s.revision, s.run
from store.annotation_set s
cross join (select coalesce((select run from store.promoted_run), 0) as run) as promoted
where s.known_to is null
  and not exists (
    select from store.annotation_set better
    where better.revision = s.revision
      and (better.run = promoted.run, better.run) > (s.run = promoted.run, s.run));

-- Articles as they are known now.
create view corpus.article as
select
  a.article_id,
  r.number as revision,
  (select count(*)::integer from store.revision every where every.article = a.id) as revision_count,
  (select run.run_id
    from store.shown_set s
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
join store.revision r on r.article = a.id and r.known_to is null;

-- Everything that an article ever said.
create view corpus.article_revision as
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
join store.revision r on r.article = a.id
left join store.raw_submission raw on raw.revision = r.id;

-- Full-text search: "document @@ corpus.search_query(?)". Order and page by (sort_at, article_id), both descending.
create view corpus.search as
select
  d.article_id,
  r.number as revision,
  r.title,
  r.url,
  d.source,
  d.language,
  r.authors,
  r.tags,
  r.published_at,
  d.sort_at,
  r.received_at as ingested_at,
  r.known_from as stored_at,
  r.text,
  d.document
from store.search_document d
join store.revision r on r.id = d.revision;

create view corpus.run as
select
  run.run_id,
  run.engine,
  run.models,
  run.knowledge,
  run.first_seen,
  exists (select from store.promoted_run p where p.run = run.id) as promoted
from store.run;

-- The shown annotations of every article; sentences and tokens as parallel arrays.
create view corpus.annotation_set as
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
  s.known_from as annotated_at
from store.article a
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.annotation_set s on s.id = shown.id
join store.run on run.id = shown.run;

-- The shown mentions, numbered from 0 in the order of the text.
create view corpus.mention as
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
  m.precision
from store.article a
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.mention m on m.annotation_set = shown.id;

-- Which entities the shown annotations mention.
create view corpus.article_entity as
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
join store.shown_set shown on shown.id = ae.annotation_set;

-- Counts and dates are worked out when they are selected: leave them out where names are enough.
create view corpus.entity as
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
  join store.shown_set shown on shown.id = ae.annotation_set
  where ae.entity_id = e.entity_id
) as seen on true;

-- Every spelling under which an entity was ever seen; made for look-ups by (part of) a name.
create view corpus.entity_alias as
select entity_id, name
from store.entity_alias;

-- The spellings of an entity in the shown annotations, counted; select by entity_id.
create view corpus.entity_name as
select
  ae.entity_id,
  spelling.name,
  count(*) as article_count,
  sum(spelling.mentions) as mention_count
from corpus.article_entity ae
cross join lateral unnest(ae.names, ae.name_mentions) as spelling (name, mentions)
group by ae.entity_id, spelling.name;

-- Other articles with the same text now, seen from either side. They are found, not stored: no writer can miss one.
create view corpus.duplicate as
select
  a.article_id,
  other_a.article_id as other_article_id,
  1.0::double precision as similarity,
  greatest(r.known_from, other.known_from) as known_from
from store.article a
join store.revision r on r.article = a.id and r.known_to is null
join store.revision other on other.text_hash = r.text_hash and other.known_to is null and other.article <> r.article
join store.article other_a on other_a.id = other.article;

-- The change sequence, gap-free: order and page by (xid, seq). What running transactions may still put in between is
-- left out, so nothing ever appears before a position that was already read. "position" is its text form.
create view corpus.change as
select
  c.xid,
  c.seq,
  c.xid::text || '-' || c.seq::text as position,
  a.article_id,
  c.revision,
  run.run_id,
  c.kind,
  c.at
from store.change c
join store.article a on a.id = c.article
join store.run on run.id = c.run
where c.xid < pg_snapshot_xmin(pg_current_snapshot());

-- Where every submission is.
create view corpus.status as
select submission_id, article_id, attempt, stage::text, at, reason
from store.status;

-- The way of every submission.
create view corpus.status_notice as
select submission_id, article_id, attempt, stage::text, at, reason
from store.status_notice;

-- Dead letters without their bytes.
create view corpus.dead_letter as
select
  id,
  topic,
  partition,
  record_offset,
  recorded_at,
  key,
  octet_length(value) as size,
  source_topic,
  source_partition,
  source_offset,
  submission_id,
  attempt,
  stage,
  reason
from store.dead_letter;
