-- Everything the engine finds besides names and dates. Sets of earlier runs have none of it.

-- The jsonb lists have the contract's form: they are only ever read with their article. The defaults let a service of
-- the version before go on writing while this one is rolled out.
alter table store.annotation_set
  add column blocks jsonb not null default '[]',
  add column footnotes jsonb not null default '[]',
  add column topics jsonb not null default '[]',
  add column quotes jsonb not null default '[]';

alter table store.mention add column basis text;

-- What the text rests on, who is what, and what happened: rows, because they are asked for across articles. Known as
-- long as their set is and without foreign keys, like mentions. An entity that only they refer to may have no row.
create table store.citation (
  annotation_set bigint not null,
  ordinal integer not null,
  start_offset integer not null,
  end_offset integer not null,
  source text not null,
  source_id text,
  date text,
  handle text,
  sentence integer not null,
  footnote integer,
  primary key (annotation_set, ordinal)
);

create table store.role (
  annotation_set bigint not null,
  ordinal integer not null,
  person_id text not null,
  role text not null,
  org_id text,
  qualifier text,
  start_offset integer not null,
  end_offset integer not null,
  primary key (annotation_set, ordinal)
);

create table store.event (
  annotation_set bigint not null,
  ordinal integer not null,
  -- Unique within the set.
  event_id text not null,
  type text not null,
  mode text,
  start_offset integer not null,
  end_offset integer not null,
  trigger_start integer not null,
  trigger_end integer not null,
  actors text[] not null,
  recipients text[] not null,
  location text,
  date text,
  date_precision text,
  date_basis text,
  -- The days that the date covers, for ranges and order; null where there is no date.
  first_day date,
  last_day date,
  killed_low integer,
  killed_best integer,
  killed_high integer,
  wounded_low integer,
  wounded_best integer,
  wounded_high integer,
  arrested_low integer,
  arrested_best integer,
  arrested_high integer,
  modality text[] not null,
  claimed_by text,
  -- Ordinals of the set's citations.
  citations integer[] not null,
  primary key (annotation_set, ordinal)
);

-- Views take new columns at their end only.
create or replace view corpus.annotation_set as
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
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.annotation_set s on s.id = shown.id
join store.run on run.id = shown.run;

create or replace view corpus.mention as
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
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.mention m on m.annotation_set = shown.id;

-- What the shown annotations cite, numbered from 0 in the order of the text.
create view corpus.citation as
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
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.citation c on c.annotation_set = shown.id;

-- Who is what according to the shown annotations, numbered from 0 in the order of the text.
create view corpus.role as
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
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.role o on o.annotation_set = shown.id;

-- What happened according to the shown annotations, numbered from 0 in the order of the text. "citations" are ordinals
-- of the article's citations.
create view corpus.event as
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
join store.revision r on r.article = a.id and r.known_to is null
join store.shown_set shown on shown.revision = r.id
join store.event e on e.annotation_set = shown.id;

grant select, insert, update, delete on store.citation, store.role, store.event to watchline_writer;
grant select on corpus.citation, corpus.role, corpus.event to watchline_reader;
