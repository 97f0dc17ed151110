-- What people decide about entities and events, and what follows from it. Annotations keep the ids that the engine gave
-- them ("tagged ids"): decisions are laid over them, so that they hold for every run and can be taken back.

-- One row per decision; a decision is taken back by a further row of kind "undo". Rows are only ever added.
create table store.decision (
  id uuid primary key,
  seq bigint generated always as identity unique,
  kind text not null,
  -- As in the contract, with its kind; null for an undo.
  body jsonb,
  -- Cards of the entities that it is about, as they were known when it was made.
  entities jsonb not null default '[]',
  entity_ids text[] not null,
  author text not null,
  reason text,
  at timestamptz not null,
  undoes uuid unique references store.decision,
  check ((kind = 'undo') = (undoes is not null) and (kind = 'undo') = (body is null))
);

create index decision_entities on store.decision using gin (entity_ids);

-- What follows from the decisions that stand, worked out by store-service and kept with the time in which it held.
-- Names are compared by their spelling key, which contracts' Spelling works out in the same way.
create function corpus.spelling_key(name text) returns text
language sql immutable strict parallel safe
as $$
  select lower(btrim(regexp_replace(normalize(name, NFKC) collate pg_c_utf8, '\s+', ' ', 'g')) collate pg_c_utf8)
$$;

alter table store.entity_redirect
  drop constraint entity_redirect_pkey,
  add column decision uuid references store.decision,
  add column known_from timestamptz not null default now(),
  add column known_to timestamptz;

create unique index entity_redirect_now on store.entity_redirect (entity_id) where known_to is null;

-- Spellings of an entity that mean another, or nobody.
create table store.spelling_ruling (
  entity_id text not null,
  name text not null,
  name_key text not null,
  into_id text,
  decision uuid not null references store.decision,
  known_from timestamptz not null,
  known_to timestamptz
);

create unique index spelling_ruling_now on store.spelling_ruling (entity_id, name_key) where known_to is null;
create index spelling_ruling_into on store.spelling_ruling (into_id);

-- Spellings that somebody says mean an entity. It counts where the engine knows nobody, or nobody listed, by the name; of
-- several the one that prevails.
create table store.spelling_claim (
  name text not null,
  name_key text not null,
  entity_id text not null,
  prevails boolean not null,
  decision uuid not null references store.decision,
  known_from timestamptz not null,
  known_to timestamptz
);

create unique index spelling_claim_now on store.spelling_claim (name_key, entity_id) where known_to is null;
create index spelling_claim_entity on store.spelling_claim (entity_id);

-- Names and types that people gave, and that an entity is there because of a decision about it.
create table store.entity_overlay (
  entity_id text not null,
  name text,
  type text,
  kind text,
  known_from timestamptz not null,
  known_to timestamptz
);

create unique index entity_overlay_now on store.entity_overlay (entity_id) where known_to is null;

-- An entity that no run has described yet: somebody added it.
alter table store.entity alter column described_by drop not null;

create view store.known_redirect as
select entity_id, into_id, decision from store.entity_redirect where known_to is null;

create view past.known_redirect as
select entity_id, into_id, decision from store.entity_redirect
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

create view store.known_ruling as
select entity_id, name, name_key, into_id, decision from store.spelling_ruling where known_to is null;

create view past.known_ruling as
select entity_id, name, name_key, into_id, decision from store.spelling_ruling
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

create view store.known_claim as
select name, name_key, entity_id, prevails, decision from store.spelling_claim where known_to is null;

create view past.known_claim as
select name, name_key, entity_id, prevails, decision from store.spelling_claim
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

create view store.known_overlay as
select entity_id, name, type, kind from store.entity_overlay where known_to is null;

create view past.known_overlay as
select entity_id, name, type, kind from store.entity_overlay
where known_from <= past.moment() and (known_to is null or known_to > past.moment());

-- Version of the newest setting that was known when the set was made; null for sets from before there were any.
alter table store.annotation_set add column settings_version bigint;

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
    s.quotes,
    s.settings_version
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.annotation_set s on s.id = shown.id
  join store.run on run.id = shown.run
$$);

-- For finding the sets that a decision touches.
create index entity_alias_key on store.entity_alias (corpus.spelling_key(name));
create index mention_unlinked on store.mention (corpus.spelling_key(text))
  where entity_id is null and type <> 'DATE';

call store.publish('entity_redirect', $$
  select entity_id, into_id from known_redirect
$$);

-- Spellings of tagged entities that mean another entity, or nobody where "into_id" is null.
call store.publish('spelling_ruling', $$
  select entity_id, name, into_id, name_key, decision from known_ruling
$$);

-- Spellings that decisions say mean an entity; several may be said of one.
call store.publish('spelling_claim', $$
  select name, entity_id, prevails, name_key, decision from known_claim
$$);

-- Every spelling that a set's entities were tagged under, with whom it means. "place" orders them as the text does.
call store.publish('curated_spelling', $$
  select
    ae.annotation_set,
    ae.article_id,
    ae.sort_at,
    ae.entity_id as tagged_id,
    case
      when ruling.entity_id is not null then ruling.into_id
      when redirect.entity_id is not null then redirect.into_id
      else coalesce(claim.entity_id, ae.entity_id)
    end as entity_id,
    spelling.name,
    spelling.mentions,
    spelling.place
  from store.article_entity ae
  cross join lateral unnest(ae.names, ae.name_mentions) with ordinality as spelling (name, mentions, place)
  left join known_redirect redirect on redirect.entity_id = ae.entity_id
  left join known_ruling ruling
    on ruling.entity_id = ae.entity_id and ruling.name_key = corpus.spelling_key(spelling.name)
  left join known_claim claim
    on ae.entity_id like 'u-%' and claim.name_key = corpus.spelling_key(spelling.name) and claim.prevails
$$);

-- The same for names that the engine linked to nobody and decisions do.
call store.publish('claimed_spelling', $$
  select
    m.annotation_set,
    claim.entity_id,
    m.text as name,
    count(*)::integer as mentions,
    min(m.ordinal)::bigint as place
  from known_claim claim
  join store.mention m
    on m.entity_id is null and m.type <> 'DATE' and corpus.spelling_key(m.text) = claim.name_key
  where claim.prevails
  group by m.annotation_set, claim.entity_id, m.text
$$);

-- The shown mentions as decisions have them; their links tell what the engine had said.
call store.publish('mention', $$
  select
    a.article_id,
    m.ordinal,
    m.start_offset,
    m.end_offset,
    m.text,
    m.type,
    case
      when ruling.entity_id is not null then ruling.into_id
      when redirect.entity_id is not null then redirect.into_id
      else coalesce(claim.entity_id, m.entity_id)
    end as entity_id,
    m.field,
    m.score,
    m.found_by,
    case
      when coalesce(ruling.decision, redirect.decision, claim.decision) is null then m.link
      else coalesce(m.link, jsonb_build_object('alias', m.text))
        || jsonb_build_object(
          'reason', 'curated: ' || coalesce(ruling.decision, redirect.decision, claim.decision),
          'tagged', m.entity_id)
    end as link,
    m.value,
    m.precision,
    m.basis,
    m.entity_id as tagged_id
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.mention m on m.annotation_set = shown.id
  left join known_redirect redirect on redirect.entity_id = m.entity_id
  left join known_ruling ruling
    on ruling.entity_id = m.entity_id and ruling.name_key = corpus.spelling_key(m.text)
  left join known_claim claim
    on (m.entity_id is null or m.entity_id like 'u-%')
      and m.type <> 'DATE'
      and claim.name_key = corpus.spelling_key(m.text)
      and claim.prevails
$$);

-- Which entities a set mentions once decisions are applied, now: what filters, facets and entity pages read. Kept for
-- every set that is known, so that a merged entity costs a reader no more than any other.
create table store.effective_entity (
  annotation_set bigint not null,
  entity_id text not null,
  article_id uuid not null,
  sort_at timestamptz not null,
  mentions integer not null,
  names text[] not null,
  name_mentions integer[] not null,
  primary key (annotation_set, entity_id)
);

create index effective_entity_newest on store.effective_entity (entity_id, sort_at, article_id) include (annotation_set);

insert into store.effective_entity
select annotation_set, entity_id, article_id, sort_at, mentions, names, name_mentions from store.article_entity;

-- Works out store.effective_entity anew for some sets: for all entities, or for those whose ids are given.
create procedure store.apply_curation(sets bigint[], affected text[] default null)
language plpgsql
as $$
declare
  sources text[];
begin
  if affected is null then
    delete from store.effective_entity where annotation_set = any (sets);
  else
    delete from store.effective_entity where annotation_set = any (sets) and entity_id = any (affected);
    sources := array(
      select unnest(affected)
      union
      select entity_id from store.known_redirect where into_id = any (affected)
      union
      select entity_id from store.known_ruling where into_id = any (affected)
      union
      select alias.entity_id
      from store.known_claim claim
      join store.entity_alias alias on corpus.spelling_key(alias.name) = claim.name_key
      where claim.entity_id = any (affected) and alias.entity_id like 'u-%');
  end if;
  insert into store.effective_entity
    (annotation_set, entity_id, article_id, sort_at, mentions, names, name_mentions)
  select
    named.annotation_set, named.entity_id, named.article_id, named.sort_at, sum(named.mentions),
    array_agg(named.name order by named.place), array_agg(named.mentions order by named.place)
  from (
    select annotation_set, entity_id, article_id, sort_at, name,
      sum(mentions)::integer as mentions, min(place) as place
    from (
      select annotation_set, entity_id, article_id, sort_at, name, mentions, place
      from corpus.curated_spelling
      where annotation_set = any (sets) and (affected is null or tagged_id = any (sources))
      union all
      select c.annotation_set, c.entity_id, a.article_id, coalesce(r.published_at, '-infinity'), c.name, c.mentions,
        c.place
      from corpus.claimed_spelling c
      join store.annotation_set s on s.id = c.annotation_set
      join store.revision r on r.id = s.revision
      join store.article a on a.id = r.article
      where c.annotation_set = any (sets)) as every_use
    where entity_id is not null and (affected is null or entity_id = any (affected))
    group by annotation_set, entity_id, article_id, sort_at, name) as named
  group by named.annotation_set, named.entity_id, named.article_id, named.sort_at;
end
$$;

-- What is still to be done of decisions that were made: sets by entity ids whose rows are to be worked out anew.
create table store.curation_job (
  id bigint generated always as identity primary key,
  affected text[] not null
);

create table store.curation_job_set (
  job bigint not null references store.curation_job on delete cascade,
  annotation_set bigint not null,
  primary key (job, annotation_set)
);

-- Which entities the shown annotations mention. What was known earlier is worked out from the tagged ids: as it stands
-- for entities that no decision had touched, name by name for the others.
create or replace view corpus.article_entity as
select
  ae.article_id,
  ae.entity_id,
  coalesce(overlay.name, e.name) as name,
  coalesce(overlay.type, e.type) as type,
  coalesce(overlay.kind, e.kind) as kind,
  ae.mentions as mention_count,
  ae.names,
  ae.name_mentions,
  ae.sort_at
from store.effective_entity ae
join store.entity e on e.entity_id = ae.entity_id
join store.shown_set shown on shown.id = ae.annotation_set
left join store.known_overlay overlay on overlay.entity_id = ae.entity_id;

create view past.touched_entity as
select entity_id from past.known_redirect
union
select into_id from past.known_redirect
union
select entity_id from past.known_ruling
union
select into_id from past.known_ruling where into_id is not null
union
select entity_id from past.known_claim
union
select alias.entity_id
from past.known_claim claim
join store.entity_alias alias on corpus.spelling_key(alias.name) = claim.name_key
where alias.entity_id like 'u-%';

create or replace view past.article_entity as
select
  used.article_id,
  used.entity_id,
  coalesce(overlay.name, e.name) as name,
  coalesce(overlay.type, e.type) as type,
  coalesce(overlay.kind, e.kind) as kind,
  used.mentions as mention_count,
  used.names,
  used.name_mentions,
  used.sort_at
from (
  select ae.annotation_set, ae.article_id, ae.sort_at, ae.entity_id, ae.mentions, ae.names, ae.name_mentions
  from store.article_entity ae
  where not exists (select from past.touched_entity touched where touched.entity_id = ae.entity_id)
  union all
  select
    spelling.annotation_set, spelling.article_id, spelling.sort_at, spelling.entity_id,
    sum(spelling.mentions)::integer,
    array_agg(spelling.name order by spelling.place),
    array_agg(spelling.mentions order by spelling.place)
  from (
    select annotation_set, article_id, sort_at, entity_id, name, sum(mentions)::integer as mentions, min(place) as place
    from (
      select annotation_set, article_id, sort_at, entity_id, name, mentions, place
      from past.curated_spelling
      where tagged_id in (select entity_id from past.touched_entity) and entity_id is not null
      union all
      -- As claimed_spelling, but not added up first, so that one article's rows are found without those of all others.
      select m.annotation_set, a.article_id, coalesce(r.published_at, '-infinity'), claim.entity_id, m.text, 1, m.ordinal
      from past.known_claim claim
      join store.mention m
        on m.entity_id is null and m.type <> 'DATE' and corpus.spelling_key(m.text) = claim.name_key
      join store.annotation_set s on s.id = m.annotation_set
      join store.revision r on r.id = s.revision
      join store.article a on a.id = r.article
      where claim.prevails) as every_use
    group by annotation_set, article_id, sort_at, entity_id, name) as spelling
  group by spelling.annotation_set, spelling.article_id, spelling.sort_at, spelling.entity_id) as used
join store.entity e on e.entity_id = used.entity_id
join past.shown_set shown on shown.id = used.annotation_set
left join past.known_overlay overlay on overlay.entity_id = used.entity_id;

-- Entities under the names and types that people gave them. Those that are part of another have no articles of their own
-- and say what they are part of.
call store.publish('entity', $$
  select
    e.entity_id,
    coalesce(overlay.name, e.name) as name,
    coalesce(overlay.type, e.type) as type,
    coalesce(overlay.kind, e.kind) as kind,
    e.latitude,
    e.longitude,
    e.wikidata,
    seen.article_count,
    seen.mention_count,
    seen.first_seen,
    seen.last_seen,
    redirect.into_id as merged_into
  from store.entity e
  left join known_overlay overlay on overlay.entity_id = e.entity_id
  left join known_redirect redirect on redirect.entity_id = e.entity_id
  left join lateral (
    select
      count(*) as article_count,
      coalesce(sum(ae.mention_count), 0) as mention_count,
      min(ae.sort_at) filter (where isfinite(ae.sort_at)) as first_seen,
      max(ae.sort_at) filter (where isfinite(ae.sort_at)) as last_seen
    from article_entity ae
    where ae.entity_id = e.entity_id
  ) as seen on true
  where e.described_by is not null or overlay.entity_id is not null
$$);

-- Every spelling under which an entity was ever seen or is said to be known, as decisions have it.
call store.publish('entity_alias', $$
  select alias.entity_id, alias.name
  from store.entity_alias alias
  where not exists (select from known_redirect redirect where redirect.entity_id = alias.entity_id)
    and not exists (
      select from known_ruling ruling
      where ruling.entity_id = alias.entity_id and ruling.name_key = corpus.spelling_key(alias.name))
  union all
  select redirect.into_id, alias.name
  from known_redirect redirect
  join store.entity_alias alias on alias.entity_id = redirect.entity_id
  where not exists (
      select from known_ruling ruling
      where ruling.entity_id = alias.entity_id and ruling.name_key = corpus.spelling_key(alias.name))
  union all
  select ruling.into_id, ruling.name
  from known_ruling ruling
  where ruling.into_id is not null
  union all
  select claim.entity_id, claim.name
  from known_claim claim
$$);

-- Decisions, with who took them back.
create view corpus.decision as
select
  d.id,
  d.seq,
  d.kind,
  d.body,
  d.entities,
  d.entity_ids,
  d.author,
  d.reason,
  d.at,
  undo.id as undo_id,
  undo.author as undone_by,
  undo.reason as undo_reason,
  undo.at as undone_at
from store.decision d
left join store.decision undo on undo.undoes = d.id
where d.kind <> 'undo';

create view past.decision as select * from corpus.decision;

-- Settings on their way to the topic corpus.settings: written in the transaction of the change they tell of, one writer
-- at a time so that versions are committed in their order, and removed when Kafka has them. No value: the setting is gone.
create table store.setting_outbox (
  version bigint generated always as identity primary key,
  setting_id text not null,
  kind text not null,
  changed_at timestamptz not null,
  value jsonb
);

grant select on corpus.decision, past.decision to watchline_reader;
grant select on corpus.curated_spelling, corpus.claimed_spelling, corpus.entity_alias to watchline_writer;
grant select, insert on store.decision to watchline_writer;
grant select, insert, update, delete on
  store.spelling_ruling, store.spelling_claim, store.entity_overlay, store.effective_entity, store.curation_job,
  store.curation_job_set, store.setting_outbox
  to watchline_writer;
grant select on store.shown_set, store.known_redirect, store.known_ruling, store.known_claim, store.known_overlay to watchline_writer;
