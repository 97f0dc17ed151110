-- Who is mentioned, who publishes and who is cited, counted ahead: the commonest entity may be in half of all articles,
-- and a page that counts them anew is slow. What derives from articles is counted by one worker after the commit, so
-- that filing never waits for a hot row; whoever changes what is shown only notes the article in store.tally_due.

-- The set that is shown, for one revision as cheap as for all of them, as store.shown_set is.
create or replace view past.shown_set as
select s.id, s.revision, s.run
from store.annotation_set s
cross join (select coalesce((select run from store.promoted_run), 0) as run) as promoted
where s.known_from <= past.moment()
  and (s.known_to is null or s.known_to > past.moment())
  and not exists (
    select from store.annotation_set better
    where better.revision = s.revision
      and better.known_from <= past.moment()
      and (better.known_to is null or better.known_to > past.moment())
      and (better.run = promoted.run, better.run) > (s.run = promoted.run, s.run));

-- Roles stand in the order of their articles, so that the newest come out of an index.
alter table store.role
  add column article_id uuid,
  add column sort_at timestamptz not null default '-infinity';

update store.role o
set article_id = a.article_id, sort_at = coalesce(r.published_at, '-infinity')
from store.annotation_set s
join store.revision r on r.id = s.revision
join store.article a on a.id = r.article
where s.id = o.annotation_set;

create function store.copy_role_time() returns trigger
language plpgsql
as $$
begin
  select a.article_id, coalesce(r.published_at, '-infinity')
  into new.article_id, new.sort_at
  from store.annotation_set s
  join store.revision r on r.id = s.revision
  join store.article a on a.id = r.article
  where s.id = new.annotation_set;
  return new;
end
$$;

create trigger role_time before insert on store.role
for each row execute function store.copy_role_time();

create index role_person on store.role (person_id, sort_at, article_id);
create index role_org on store.role (org_id, sort_at, article_id) where org_id is not null;
create index citation_source on store.citation (source_id) where source_id is not null;

-- Outlets. The knowledge base's are listed; others are known by the names that articles and feeds give them.
create table store.outlet (
  outlet_id text primary key,
  name text not null,
  listed boolean not null
);

-- The listed outlets by every name they have.
create table store.outlet_name (
  key text primary key,
  outlet_id text not null
);

-- What two spellings of an outlet's name have in common: "The Frontier Monitor", "frontiermonitor.com" have not the
-- same, but "Frontier Monitor" and "www.frontier-monitor.com" have.
create function corpus.outlet_key(name text) returns text
language sql immutable strict parallel safe
as $$
  select left(trim(both '-' from regexp_replace(
    regexp_replace(
      regexp_replace(lower(public.unaccent(name) collate pg_c_utf8), '^\s*(https?://)?(www\.)?(the\s+)?', ''),
      '^([^\s/]*?)((\.(com|net|org|co|gov|edu|info|news|tv|af|pk|in|uk|us|ir|eu|ae|qa|de|fr))+)(/.*)?\s*$', '\1'),
    '[^[:alnum:]]+', '-', 'g')), 200)
$$;

-- Which outlet a name means; null for a name without letters or digits. Views of the past call it for readers, who may
-- not read tables.
create function corpus.outlet_of(name text) returns text
language sql stable strict parallel safe security definer set search_path = pg_catalog
as $$
  select coalesce(
    (select n.outlet_id from store.outlet_name n where n.key = corpus.outlet_key(name)),
    nullif(corpus.outlet_key(name), ''))
$$;

-- The first and last day of an ISO 8601 day, month or year; null for anything else.
create function corpus.first_day(iso text) returns date
language sql stable strict parallel safe
as $$
  select case when pg_input_is_valid(whole, 'date') then whole::date end
  from (select iso || case length(iso) when 4 then '-01-01' when 7 then '-01' when 10 then '' else 'no' end as whole)
$$;

create function corpus.last_day(iso text) returns date
language sql stable strict parallel safe
as $$
  select case length(iso)
    when 4 then corpus.first_day(iso) + interval '1 year -1 day'
    when 7 then corpus.first_day(iso) + interval '1 month -1 day'
    else corpus.first_day(iso)
  end::date
$$;

-- What is counted of each article at present, so that it can be taken back when something else is shown.
create table store.tallied_article (
  article bigint primary key,
  article_id uuid not null unique,
  -- The shown set; null if there is none.
  annotation_set bigint unique,
  sort_at timestamptz not null,
  -- Who published it; null if it does not say.
  outlet_id text,
  -- The entities that it mentions, and how often.
  entity_ids text[] not null,
  mentions integer[] not null,
  -- Every spelling that it has for them, and how often.
  named_ids text[] not null,
  names text[] not null,
  name_mentions integer[] not null
);

create index tallied_article_outlet on store.tallied_article (outlet_id, sort_at, article_id);

create table store.tallied_citation (
  article bigint not null,
  ordinal integer not null,
  annotation_set bigint not null,
  article_id uuid not null,
  sort_at timestamptz not null,
  outlet_id text,
  -- Whom it cites.
  cited_id text not null,
  date text,
  handle text,
  primary key (article, ordinal)
);

create index tallied_citation_cited on store.tallied_citation (cited_id, sort_at, article_id, ordinal);
create index tallied_citation_article on store.tallied_citation (article_id, ordinal);
create index tallied_citation_newest on store.tallied_citation (sort_at, article_id, ordinal);

create table store.entity_tally (
  entity_id text primary key,
  articles bigint not null,
  mentions bigint not null
) with (fillfactor = 70);

create index entity_tally_order on store.entity_tally (mentions desc, entity_id);

-- By the Monday of the week; '-infinity' for articles without a date.
create table store.entity_week (
  entity_id text not null,
  week date not null,
  articles bigint not null,
  mentions bigint not null,
  primary key (entity_id, week)
) with (fillfactor = 70);

create table store.entity_spelling (
  entity_id text not null,
  name text not null,
  articles bigint not null,
  mentions bigint not null,
  primary key (entity_id, name)
) with (fillfactor = 70);

create table store.outlet_tally (
  outlet_id text primary key,
  articles bigint not null,
  citations bigint not null,
  citing_articles bigint not null
) with (fillfactor = 70);

create index outlet_tally_order on store.outlet_tally (citations desc, articles desc, outlet_id);

-- Whose articles cite whom; '' for articles that do not say who published them.
create table store.citation_edge (
  outlet_id text not null,
  cited_id text not null,
  citations bigint not null,
  articles bigint not null,
  primary key (outlet_id, cited_id)
) with (fillfactor = 70);

create index citation_edge_cited on store.citation_edge (cited_id, citations desc);
create index citation_edge_order on store.citation_edge (citations desc, outlet_id, cited_id);

-- What is cited: the article of an outlet of a day, or a post; '' for no date and for no account.
create table store.cited_piece (
  cited_id text not null,
  date text not null,
  handle text not null,
  citations bigint not null,
  articles bigint not null,
  primary key (cited_id, date, handle)
) with (fillfactor = 70);

create index cited_piece_order on store.cited_piece (articles desc, citations desc, cited_id, date, handle);

-- Articles of which something else is shown than is counted.
create table store.tally_due (
  id bigint generated always as identity primary key,
  article bigint not null
);

create index tally_due_article on store.tally_due (article);

create function store.note_change_for_tallies() returns trigger
language plpgsql
as $$
begin
  insert into store.tally_due (article) select distinct article from changed;
  return null;
end
$$;

create trigger change_tally_due after insert on store.change
referencing new table as changed for each statement execute function store.note_change_for_tallies();

create function store.note_curation_for_tallies() returns trigger
language plpgsql
as $$
begin
  insert into store.tally_due (article)
  select distinct r.article
  from (select distinct annotation_set from changed) as touched
  join store.annotation_set s on s.id = touched.annotation_set
  join store.revision r on r.id = s.revision;
  return null;
end
$$;

create trigger curation_tally_due after insert on store.effective_entity
referencing new table as changed for each statement execute function store.note_curation_for_tallies();

create trigger lifted_curation_tally_due after delete on store.effective_entity
referencing old table as changed for each statement execute function store.note_curation_for_tallies();

-- Adds what tallied_article and tallied_citation have of these articles to the counts, or takes it off them (-1).
create procedure store.count_tallied(due bigint[], sign integer)
language plpgsql
as $$
begin
  insert into store.entity_tally as t (entity_id, articles, mentions)
  select u.entity_id, sign * count(*), sign * sum(u.mentions)
  from store.tallied_article a
  cross join lateral unnest(a.entity_ids, a.mentions) as u (entity_id, mentions)
  where a.article = any (due)
  group by u.entity_id
  on conflict (entity_id) do update
  set articles = t.articles + excluded.articles, mentions = t.mentions + excluded.mentions;

  insert into store.entity_week as t (entity_id, week, articles, mentions)
  select u.entity_id, date_trunc('week', a.sort_at at time zone 'UTC')::date as week, sign * count(*), sign * sum(u.mentions)
  from store.tallied_article a
  cross join lateral unnest(a.entity_ids, a.mentions) as u (entity_id, mentions)
  where a.article = any (due)
  group by u.entity_id, week
  on conflict (entity_id, week) do update
  set articles = t.articles + excluded.articles, mentions = t.mentions + excluded.mentions;

  insert into store.entity_spelling as t (entity_id, name, articles, mentions)
  select u.entity_id, u.name, sign * count(distinct a.article), sign * sum(u.mentions)
  from store.tallied_article a
  cross join lateral unnest(a.named_ids, a.names, a.name_mentions) as u (entity_id, name, mentions)
  where a.article = any (due)
  group by u.entity_id, u.name
  on conflict (entity_id, name) do update
  set articles = t.articles + excluded.articles, mentions = t.mentions + excluded.mentions;

  insert into store.outlet_tally as t (outlet_id, articles, citations, citing_articles)
  select outlet_id, sign * sum(articles), sign * sum(citations), sign * sum(citing_articles)
  from (
    select a.outlet_id, count(*) as articles, 0 as citations, 0 as citing_articles
    from store.tallied_article a
    where a.article = any (due) and a.outlet_id is not null
    group by a.outlet_id
    union all
    select c.cited_id, 0, count(*), count(distinct c.article)
    from store.tallied_citation c
    where c.article = any (due)
    group by c.cited_id) as seen
  group by outlet_id
  on conflict (outlet_id) do update
  set articles = t.articles + excluded.articles, citations = t.citations + excluded.citations,
    citing_articles = t.citing_articles + excluded.citing_articles;

  insert into store.citation_edge as t (outlet_id, cited_id, citations, articles)
  select coalesce(c.outlet_id, ''), c.cited_id, sign * count(*), sign * count(distinct c.article)
  from store.tallied_citation c
  where c.article = any (due)
  group by coalesce(c.outlet_id, ''), c.cited_id
  on conflict (outlet_id, cited_id) do update
  set citations = t.citations + excluded.citations, articles = t.articles + excluded.articles;

  insert into store.cited_piece as t (cited_id, date, handle, citations, articles)
  select c.cited_id, coalesce(c.date, ''), coalesce(c.handle, ''), sign * count(*), sign * count(distinct c.article)
  from store.tallied_citation c
  where c.article = any (due) and (c.date is not null or c.handle is not null)
  group by c.cited_id, coalesce(c.date, ''), coalesce(c.handle, '')
  on conflict (cited_id, date, handle) do update
  set citations = t.citations + excluded.citations, articles = t.articles + excluded.articles;
end
$$;

-- Forgets the counts that nothing but these articles had a share in; to be called when their shares were taken off.
create procedure store.forget_uncounted(due bigint[])
language plpgsql
as $$
begin
  delete from store.entity_tally t
  using store.tallied_article a
  where a.article = any (due) and t.entity_id = any (a.entity_ids) and t.articles = 0;

  delete from store.entity_week t
  using store.tallied_article a
  where a.article = any (due) and t.entity_id = any (a.entity_ids)
    and t.week = date_trunc('week', a.sort_at at time zone 'UTC')::date and t.articles = 0;

  delete from store.entity_spelling t
  using (
    select distinct u.entity_id, u.name
    from store.tallied_article a
    cross join lateral unnest(a.named_ids, a.names) as u (entity_id, name)
    where a.article = any (due)) as seen
  where t.entity_id = seen.entity_id and t.name = seen.name and t.articles = 0;

  delete from store.cited_piece t
  using store.tallied_citation c
  where c.article = any (due) and t.cited_id = c.cited_id and t.date = coalesce(c.date, '')
    and t.handle = coalesce(c.handle, '') and t.citations = 0;
end
$$;

-- Notes what the shown annotations of these articles say; articles that are gone have nothing.
create procedure store.note_tallied(due bigint[])
language plpgsql
as $$
begin
  delete from store.tallied_article where article = any (due);
  delete from store.tallied_citation where article = any (due);

  insert into store.tallied_article
    (article, article_id, annotation_set, sort_at, outlet_id, entity_ids, mentions, named_ids, names, name_mentions)
  select
    a.id, a.article_id, shown.id, coalesce(r.published_at, '-infinity'), corpus.outlet_of(r.source),
    used.entity_ids, used.mentions, spelt.entity_ids, spelt.names, spelt.mentions
  from store.article a
  join store.known_revision r on r.article = a.id
  left join store.shown_set shown on shown.revision = r.id
  cross join lateral (
    select
      coalesce(array_agg(ee.entity_id order by ee.entity_id), '{}') as entity_ids,
      coalesce(array_agg(ee.mentions order by ee.entity_id), '{}') as mentions
    from store.effective_entity ee
    where ee.annotation_set = shown.id) as used
  cross join lateral (
    select
      coalesce(array_agg(ee.entity_id), '{}') as entity_ids,
      coalesce(array_agg(s.name), '{}') as names,
      coalesce(array_agg(s.mentions), '{}') as mentions
    from store.effective_entity ee
    cross join lateral unnest(ee.names, ee.name_mentions) as s (name, mentions)
    where ee.annotation_set = shown.id) as spelt
  where a.id = any (due);

  insert into store.tallied_citation
    (article, ordinal, annotation_set, article_id, sort_at, outlet_id, cited_id, date, handle)
  select r.article, c.ordinal, s.id, a.article_id, a.sort_at, a.outlet_id, cited.id, c.date, c.handle
  from store.tallied_article a
  join store.known_revision r on r.article = a.article
  join store.shown_set s on s.revision = r.id
  join store.citation c on c.annotation_set = s.id
  cross join lateral (select coalesce(c.source_id, corpus.outlet_of(c.source)) as id) as named
  cross join lateral (
    select coalesce((select into_id from store.known_redirect where entity_id = named.id), named.id) as id) as cited
  where a.article = any (due) and cited.id is not null;

  insert into store.outlet (outlet_id, name, listed)
  select distinct on (seen.outlet_id) seen.outlet_id, seen.name, false
  from (
    select a.outlet_id, r.source as name
    from store.tallied_article a
    join store.known_revision r on r.article = a.article
    where a.article = any (due) and a.outlet_id is not null
    union all
    select t.cited_id, c.source
    from store.tallied_citation t
    join store.citation c on c.annotation_set = t.annotation_set and c.ordinal = t.ordinal
    where t.article = any (due)) as seen
  where not exists (select from store.outlet o where o.outlet_id = seen.outlet_id)
  order by seen.outlet_id, seen.name
  on conflict do nothing;
end
$$;

-- Brings the counts of at most so many articles up to date. Returns how many were; 0 also if another worker is at it.
create function store.refresh_tallies(most integer) returns integer
language plpgsql
as $$
declare
  due bigint[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('store.refresh_tallies', 0)) then
    return 0;
  end if;
  with taken as (
    delete from store.tally_due
    where id in (select id from store.tally_due order by id limit most)
    returning article)
  select coalesce(array_agg(distinct article), '{}') into due from taken;
  -- Whatever else is noted of them by now is counted with it.
  delete from store.tally_due where article = any (due);
  call store.count_tallied(due, -1);
  call store.forget_uncounted(due);
  call store.note_tallied(due);
  call store.count_tallied(due, 1);
  return cardinality(due);
end
$$;

-- Makes these the listed outlets, with these names; articles that are of or cite an outlet that is told apart otherwise
-- now are counted anew. Of two outlets with one name the first by id has it.
create procedure store.list_outlets(ids text[], labels text[], named_ids text[], names text[])
language plpgsql
as $$
declare
  affected text[];
begin
  perform pg_advisory_xact_lock(hashtextextended('store.refresh_tallies', 0));
  with wanted as (
    select key, min(id) as outlet_id
    from unnest(named_ids, names) as n (id, name)
    cross join lateral corpus.outlet_key(n.name) as key
    where key <> ''
    group by key),
  gone as (
    delete from store.outlet_name o
    where not exists (select from wanted w where w.key = o.key and w.outlet_id = o.outlet_id)
    returning o.key, o.outlet_id)
  select array_agg(id) into affected
  from (
    select gone.outlet_id as id from gone
    union
    select w.key from wanted w
    where not exists (select from store.outlet_name o where o.key = w.key)) as changed;
  insert into store.outlet_name (key, outlet_id)
  select key, min(id)
  from unnest(named_ids, names) as n (id, name)
  cross join lateral corpus.outlet_key(n.name) as key
  where key <> ''
  group by key
  on conflict (key) do nothing;
  insert into store.outlet as o (outlet_id, name, listed)
  select id, label, true from unnest(ids, labels) as listed (id, label)
  on conflict (outlet_id) do update set name = excluded.name, listed = true
  where (o.name, o.listed) is distinct from (excluded.name, true);
  update store.outlet set listed = false where listed and outlet_id <> all (ids);
  insert into store.tally_due (article)
  select article from store.tallied_article where outlet_id = any (affected)
  union
  select article from store.tallied_citation where cited_id = any (affected);
end
$$;

-- What is stored already.
insert into store.tally_due (article) select id from store.article;

-- What outlets and other sources are called. A name that people gave to an entity holds for it as a source too.
create view corpus.source_name as
select
  o.outlet_id as source_id,
  coalesce(overlay.name, e.name, o.name) as name,
  o.listed
from store.outlet o
left join store.entity e on e.entity_id = o.outlet_id
left join store.known_overlay overlay on overlay.entity_id = o.outlet_id;

-- Sources with their numbers; order and page by (citations, articles, source_id), the first two descending.
create view corpus.source as
select
  t.outlet_id as source_id,
  s.name,
  s.listed,
  t.articles,
  t.citations,
  t.citing_articles,
  (select count(*) from store.citation_edge edge
    where edge.cited_id = t.outlet_id and edge.citations > 0 and edge.outlet_id <> '') as citing_sources
from store.outlet_tally t
join corpus.source_name s on s.source_id = t.outlet_id
where t.articles > 0 or t.citations > 0;

-- Everything that an entity is called, also where it is part of another by now.
call store.publish('entity_naming', $$
  select coalesce(redirect.into_id, e.entity_id) as entity_id, e.name
  from store.entity e
  left join known_redirect redirect on redirect.entity_id = e.entity_id
  union all
  select entity_id, name from known_overlay where name is not null
  union all
  select entity_id, name from entity_alias
$$);

-- Which outlet an article is of, and which entities it mentions.
create view corpus.article_digest as
select article_id, sort_at, outlet_id, entity_ids from store.tallied_article;

-- For the past, spellings that people gave to other entities are counted with the one that was tagged.
create view past.article_digest as
select
  a.article_id,
  coalesce(r.published_at, '-infinity') as sort_at,
  corpus.outlet_of(r.source) as outlet_id,
  array(
    select distinct coalesce(redirect.into_id, ae.entity_id)
    from store.article_entity ae
    left join past.known_redirect redirect on redirect.entity_id = ae.entity_id
    where ae.annotation_set = shown.id) as entity_ids
from store.article a
join past.known_revision r on r.article = a.id
join past.shown_set shown on shown.revision = r.id;

-- The same by what they mention: an entity's newest articles come out of an index, without asking which set is shown.
create view corpus.entity_digest as
select ee.entity_id, ee.sort_at, ee.article_id, t.outlet_id, t.entity_ids
from store.effective_entity ee
join store.tallied_article t on t.annotation_set = ee.annotation_set;

create view past.entity_digest as
select ae.entity_id, ae.sort_at, ae.article_id, d.outlet_id, d.entity_ids
from past.article_entity ae
join past.article_digest d on d.article_id = ae.article_id;

-- What articles cite, in the order of their publication.
create view corpus.cited as
select article_id, ordinal, annotation_set, sort_at, outlet_id, cited_id, date, handle from store.tallied_citation;

create view past.cited as
select
  a.article_id, c.ordinal, s.id as annotation_set, coalesce(r.published_at, '-infinity') as sort_at,
  corpus.outlet_of(r.source) as outlet_id, cited.id as cited_id, c.date, c.handle
from store.article a
join past.known_revision r on r.article = a.id
join past.shown_set s on s.revision = r.id
join store.citation c on c.annotation_set = s.id
cross join lateral (select coalesce(c.source_id, corpus.outlet_of(c.source)) as id) as named
cross join lateral (
  select coalesce((select into_id from past.known_redirect where entity_id = named.id), named.id) as id) as cited
where cited.id is not null;

create view corpus.entity_tally as
select entity_id, articles, mentions from store.entity_tally where articles > 0;

create view past.entity_tally as
select entity_id, count(*) as articles, sum(mention_count) as mentions
from past.article_entity
group by entity_id;

create view corpus.entity_week as
select entity_id, week, articles, mentions from store.entity_week where articles > 0;

create view past.entity_week as
select
  entity_id, date_trunc('week', sort_at at time zone 'UTC')::date as week, count(*) as articles,
  sum(mention_count) as mentions
from past.article_entity
group by entity_id, week;

create or replace view corpus.entity_name as
select entity_id, name, articles as article_count, mentions as mention_count
from store.entity_spelling
where articles > 0;

create view corpus.citation_edge as
select nullif(outlet_id, '') as outlet_id, cited_id, citations, articles from store.citation_edge where citations > 0;

create view past.citation_edge as
select outlet_id, cited_id, count(*) as citations, count(distinct article_id) as articles
from past.cited
group by outlet_id, cited_id;

-- The days are null where there is no date; no date and no account are ''.
create view corpus.cited_piece as
select
  cited_id, date, handle, citations, articles, corpus.first_day(date) as first_day, corpus.last_day(date) as last_day
from store.cited_piece
where citations > 0;

create view past.cited_piece as
select
  cited_id, coalesce(date, '') as date, coalesce(handle, '') as handle, count(*) as citations,
  count(distinct article_id) as articles, corpus.first_day(date) as first_day, corpus.last_day(date) as last_day
from past.cited
where date is not null or handle is not null
group by cited_id, date, handle;

create view past.source as
select
  s.source_id,
  s.name,
  s.listed,
  coalesce(held.articles, 0) as articles,
  coalesce(rests.citations, 0) as citations,
  coalesce(rests.citing_articles, 0) as citing_articles,
  coalesce(rests.citing_sources, 0) as citing_sources
from corpus.source_name s
left join (
  select corpus.outlet_of(r.source) as outlet_id, count(*) as articles
  from past.known_revision r
  group by corpus.outlet_of(r.source)) as held on held.outlet_id = s.source_id
left join (
  select
    cited_id, count(*) as citations, count(distinct article_id) as citing_articles,
    count(distinct outlet_id) as citing_sources
  from past.cited
  group by cited_id) as rests on rests.cited_id = s.source_id
where held.articles > 0 or rests.citations > 0;

-- A sentence and what it rests on.
call store.publish('claim', $$
  select
    c.article_id, c.ordinal, c.sort_at, c.outlet_id, c.cited_id, c.date, c.handle, r.title, r.source, r.published_at,
    k.source as written, k.footnote, k.start_offset, k.end_offset,
    s.sentence_starts[k.sentence + 1] as sentence_start,
    s.sentence_ends[k.sentence + 1] as sentence_end,
    substr(
      r.text, s.sentence_starts[k.sentence + 1] + 1,
      s.sentence_ends[k.sentence + 1] - s.sentence_starts[k.sentence + 1]) as sentence,
    array(
      select e.event_id
      from store.event e
      where e.annotation_set = c.annotation_set and c.ordinal = any (e.citations)
      order by e.ordinal) as events
  from cited c
  join store.citation k on k.annotation_set = c.annotation_set and k.ordinal = c.ordinal
  join store.annotation_set s on s.id = c.annotation_set
  join store.revision r on r.id = s.revision
$$);

-- Who is what. Find people and organisations by their tagged ids, of which there is an index; the others are what
-- these count as after what people decided.
call store.publish('held_role', $$
  select
    o.annotation_set, o.ordinal, o.article_id, o.sort_at,
    o.person_id as tagged_person_id, o.org_id as tagged_org_id,
    coalesce(person.into_id, o.person_id) as person_id,
    coalesce(org.into_id, o.org_id) as org_id,
    o.role, o.qualifier, o.start_offset, o.end_offset
  from store.role o
  join shown_set shown on shown.id = o.annotation_set
  left join entity_redirect person on person.entity_id = o.person_id
  left join entity_redirect org on org.entity_id = o.org_id
$$);

-- The sentences of a set, with where they stand; find them by the set's number in views such as held_role.
create view corpus.annotated_text as
select
  s.id as annotation_set, r.title, r.source, r.published_at, r.text, s.sentence_starts, s.sentence_ends
from store.annotation_set s
join store.revision r on r.id = s.revision;

grant select on store.known_revision, store.shown_set to watchline_writer;

grant select on
  corpus.source_name, corpus.source, corpus.article_digest, corpus.entity_digest, corpus.cited, corpus.entity_tally, corpus.entity_week, corpus.citation_edge,
  corpus.cited_piece, corpus.annotated_text,
  past.source, past.article_digest, past.entity_digest, past.cited, past.entity_tally, past.entity_week, past.citation_edge,
  past.cited_piece
  to watchline_reader;

grant select, insert, update, delete on
  store.outlet, store.outlet_name, store.tallied_article, store.tallied_citation, store.entity_tally,
  store.entity_week, store.entity_spelling, store.outlet_tally, store.citation_edge, store.cited_piece,
  store.tally_due
  to watchline_writer;
