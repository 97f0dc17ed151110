-- Several runs of the engine side by side: which one is shown, how stored articles are tagged anew, and which are kept.

-- Every move of the pointer; the last one holds. No run: of every article the newest is shown.
create table store.promotion (
  id bigint generated always as identity primary key,
  run integer references store.run,
  -- "kept" where a re-processing began and what was shown stays; "released" where no run is promoted any more.
  kind text not null check (kind in ('kept', 'promoted', 'rolled-back', 'released')),
  -- What held before, to which a roll-back returns.
  previous bigint references store.promotion,
  author text not null,
  reason text not null,
  at timestamptz not null
);

insert into store.promotion (run, kind, author, reason, at)
select run, 'promoted', 'Watchline', 'Promoted before promotions were recorded.', now() from store.promoted_run;

-- The newest run that is shown where an article has several: the promoted one, or any.
create view store.pointer as
select coalesce((select run from store.promoted_run), 2147483647) as run;

create view past.pointer as
select coalesce(
  (select last.run from store.promotion last where last.at <= past.moment() order by last.id desc limit 1),
  2147483647) as run;

-- V3's, but that a run which is newer than the promoted one shows itself only where no other has the article: what a
-- re-processing adds is not seen before somebody promotes it. Also for articles that the promoted run does not have.
create or replace view store.shown_set as
select s.id, s.revision, s.run
from store.annotation_set s
cross join store.pointer as pointer
where s.known_to is null
  and not exists (
    select from store.annotation_set better
    where better.revision = s.revision
      and (better.run <= pointer.run, better.run) > (s.run <= pointer.run, s.run));

-- As it was then, by what was promoted then.
create or replace view past.shown_set as
select s.id, s.revision, s.run
from store.annotation_set s
cross join past.pointer as pointer
where s.known_from <= past.moment()
  and (s.known_to is null or s.known_to > past.moment())
  and not exists (
    select from store.annotation_set better
    where better.revision = s.revision
      and better.known_from <= past.moment()
      and (better.known_to is null or better.known_to > past.moment())
      and (better.run <= pointer.run, better.run) > (s.run <= pointer.run, s.run));

-- The sets of a run, in the order in which they came.
create index annotation_set_of_run on store.annotation_set (run, id) include (revision, known_to);

-- What each run says of entities; store.entity has what the shown run says.
create table store.entity_description (
  entity_id text not null references store.entity on delete cascade,
  run integer not null references store.run,
  name text not null,
  type text not null,
  kind text,
  latitude double precision,
  longitude double precision,
  wikidata text,
  primary key (entity_id, run)
);

insert into store.entity_description
select entity_id, described_by, name, type, kind, latitude, longitude, wikidata
from store.entity where described_by is not null;

-- A set that was deleted may come again, with a change that is there already.
create trigger repeated_change_tally_due after update on store.change
referencing new table as changed for each statement execute function store.note_change_for_tallies();

-- Search documents and counts that are still to follow the pointer; at most one row. Articles are gone through by
-- their ids; those that are filed meanwhile follow by themselves.
create table store.shown_refresh (
  single boolean primary key default true check (single),
  position bigint not null,
  last bigint not null,
  since timestamptz not null
);

-- Has everything that is kept about shown annotations worked out anew, where it is not as it should be.
create procedure store.request_refresh(at timestamptz)
language sql
as $$
  insert into store.shown_refresh (position, last, since)
  select 0, coalesce(max(id), 0), at from store.article
  on conflict (single) do update set position = 0, last = excluded.last, since = excluded.since
$$;

-- Entities as the shown run describes them.
create procedure store.describe_entities()
language sql
as $$
  update store.entity e
  set name = d.name, type = d.type, kind = d.kind, latitude = d.latitude, longitude = d.longitude,
    wikidata = d.wikidata, described_by = d.run
  from (
    select distinct on (said.entity_id) said.*
    from store.entity_description said
    cross join store.pointer as pointer
    order by said.entity_id, said.run <= pointer.run desc, said.run desc) as d
  where d.entity_id = e.entity_id
    and (e.name, e.type, e.kind, e.latitude, e.longitude, e.wikidata)
      is distinct from (d.name, d.type, d.kind, d.latitude, d.longitude, d.wikidata)
$$;

-- Moves the pointer. To be called while nobody files articles.
create procedure store.move_pointer(
  to_run integer, how text, before bigint, who text, why text, moment timestamptz)
language plpgsql
as $$
begin
  insert into store.promotion (run, kind, previous, author, reason, at)
  values (to_run, how, before, who, why, moment);
  delete from store.promoted_run;
  insert into store.promoted_run (run) select to_run where to_run is not null;
  call store.describe_entities();
  call store.request_refresh(moment);
end
$$;

-- Keeps what is shown while the newest run tags stored articles, unless something is promoted. The pointer names the
-- newest run before it. Several may try at one time: the first one wins, the others wait for it.
create procedure store.keep_shown(new_run integer, moment timestamptz)
language plpgsql
as $$
declare
  kept constant integer := (select max(id) from store.run where id < new_run);
begin
  insert into store.promoted_run (run)
  select kept where kept is not null and not exists (select from store.run where id > new_run)
  on conflict do nothing;
  if found then
    insert into store.promotion (run, kind, previous, author, reason, at)
    values (
      kept, 'kept', (select max(id) from store.promotion), 'Watchline',
      'A re-processing has begun: what was shown stays until another run is promoted.', moment);
    call store.request_refresh(moment);
  end if;
end
$$;

-- Lets search and counts of the next so many articles follow the pointer. Whoever calls it keeps decisions from
-- changing. Returns whether there may be more to do; false also if another worker is at it.
create function store.refresh_shown(most integer) returns boolean
language plpgsql
as $$
declare
  due store.shown_refresh;
  next bigint[];
  stale bigint[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('store.refresh_shown', 0)) then
    return false;
  end if;
  select * into due from store.shown_refresh;
  if not found then
    return false;
  end if;
  next := array(select id from store.article where id > due.position and id <= due.last order by id limit most);
  if cardinality(next) = 0 then
    delete from store.shown_refresh where (position, since) = (due.position, due.since);
    return true;
  end if;
  perform from store.article where id = any (next) order by article_id for no key update;
  stale := array(select s.article from store.search_stale s where s.article = any (next));
  if cardinality(stale) > 0 then
    call store.show_in_search(stale, clock_timestamp());
    insert into store.tally_due (article) select unnest(stale);
    call store.look_for_conflicts(stale);
  end if;
  -- Last, as whoever files articles does. A pointer that was moved meanwhile has all begin anew.
  update store.shown_refresh set position = next[cardinality(next)]
  where (position, since) = (due.position, due.since);
  return true;
end
$$;

-- Notes the events of these articles of which shown reports give different figures.
create procedure store.look_for_conflicts(articles bigint[])
language sql
as $$
  insert into store.event_conflict (group_id)
  select distinct e.in_group
  from store.revision r
  join store.shown_set shown on shown.revision = r.id
  join store.grouped_event e on e.annotation_set = shown.id
  where r.article = any (articles) and r.known_to is null
    and exists (
      select from store.event other
      join store.shown_set other_shown on other_shown.id = other.annotation_set
      where coalesce(other.moved_to, other.group_id) = e.in_group
        and other.annotation_set <> e.annotation_set
        and (other.killed_best <> e.killed_best or other.wounded_best <> e.wounded_best
          or other.arrested_best <> e.arrested_best))
  on conflict do nothing
$$;

-- Which sets of a run nobody needs: another one of their revision is shown rather than they.
create view store.outranked_set as
select s.id, s.run
from store.annotation_set s
cross join store.pointer as pointer
where exists (
  select from store.annotation_set better
  where better.revision = s.revision
    and (better.run <= pointer.run, better.run) > (s.run <= pointer.run, s.run));

-- Deletes sets with all rows that derive from them. What search showed by them in the past stays, without them.
create procedure store.forget_sets(doomed bigint[])
language plpgsql
as $$
declare
  annotated name;
begin
  for annotated in
    select c.table_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'store' and c.column_name = 'annotation_set' and t.table_type = 'BASE TABLE'
      and c.table_name not like 'tallied\_%' and c.table_name not like 'search\_document%'
  loop
    execute format('delete from store.%I where annotation_set = any ($1)', annotated) using doomed;
  end loop;
  update store.search_document_past set annotation_set = null where annotation_set = any (doomed);
  delete from store.annotation_set where id = any (doomed);
end
$$;

create index search_document_past_set on store.search_document_past (annotation_set);

-- Stored articles that are tagged anew.
create table store.replay (
  id uuid primary key,
  stage text not null check (stage in ('nlp')),
  -- As the gateway got it, and in the form of store.matching; no filter: all articles.
  parameters jsonb not null,
  filter jsonb,
  author text not null,
  reason text not null,
  created_at timestamptz not null,
  state text not null check (state in ('selecting', 'running', 'done', 'cancelled')),
  -- Ids of the articles that were looked at for the selection, and the last one to look at.
  position bigint not null,
  last bigint not null,
  selected bigint not null default 0,
  sent bigint not null default 0,
  stored bigint not null default 0,
  failed bigint not null default 0,
  finished_at timestamptz
);

create index replay_open on store.replay (created_at, id) where state in ('selecting', 'running');

-- Revisions that are still to be tagged anew; sent_at if they are under way.
create table store.replay_item (
  replay uuid not null references store.replay on delete cascade,
  revision bigint not null references store.revision on delete cascade,
  sent_at timestamptz,
  tries integer not null default 0,
  primary key (replay, revision)
);

create index replay_item_revision on store.replay_item (revision);
create index replay_item_under_way on store.replay_item (sent_at) where sent_at is not null;

-- Looks at the next so many articles for what a re-processing is about. Returns whether there are more.
create function store.select_for_replay(of_replay uuid, most integer) returns boolean
language plpgsql
as $$
declare
  wanted store.replay;
  next bigint[];
  added bigint;
begin
  select * into wanted from store.replay where id = of_replay and state = 'selecting' for update;
  if not found then
    return false;
  end if;
  next := array(
    select id from store.article where id > wanted.position and id <= wanted.last order by id limit most);
  insert into store.replay_item (replay, revision)
  select wanted.id, r.id
  from store.revision r
  where r.known_to is null
    and r.article = any (
      case when wanted.filter is null then next else array(select store.matching(wanted.filter, next)) end)
  on conflict do nothing;
  get diagnostics added = row_count;
  update store.replay
  set selected = selected + added,
    position = coalesce(next[cardinality(next)], last),
    state = case when cardinality(next) < most then 'running' else state end
  where id = wanted.id;
  return cardinality(next) = most;
end
$$;

-- What became of revisions that were to be tagged anew.
create function store.settle_replays(revisions bigint[], well boolean) returns void
language sql
as $$
  with settled as (
    delete from store.replay_item where revision = any (revisions) returning replay),
  counted as (
    select replay, count(*) as items from settled group by replay order by replay)
  update store.replay r
  set stored = r.stored + case when well then counted.items else 0 end,
    failed = r.failed + case when well then 0 else counted.items end
  from counted
  where r.id = counted.replay
$$;

-- Runs in the order in which the corpus met them. Counts are worked out when they are selected.
create or replace view corpus.run as
select
  run.run_id,
  run.engine,
  run.models,
  run.knowledge,
  run.first_seen,
  exists (select from store.promoted_run p where p.run = run.id) as promoted,
  run.id as number,
  (select s.known_from from store.annotation_set s where s.run = run.id order by s.id desc limit 1) as last_seen,
  (select count(*) from store.annotation_set s where s.run = run.id and s.known_to is null) as articles
from store.run;

-- How many articles each run is shown of; select all of them at once.
create view corpus.run_shown as
select run.run_id, count(*) as articles
from store.shown_set shown
join store.run on run.id = shown.run
group by run.run_id;

create view corpus.promotion as
select p.id, run.run_id, p.kind, p.author, p.reason, p.at, before.run_id as previous_run_id, p.previous
from store.promotion p
left join store.run on run.id = p.run
left join store.promotion q on q.id = p.previous
left join store.run before on before.id = q.run;

-- How far search and counts have followed the pointer; no row: all the way.
create view corpus.shown_refresh as
select
  f.since,
  (select count(*) from store.article a where a.id <= f.position) as followed,
  (select count(*) from store.article a where a.id <= f.last) as articles
from store.shown_refresh f;

create view corpus.replay as
select
  id as replay_id, stage, parameters, filter is null as everything, author, reason, created_at, state, selected, sent,
  stored, failed, finished_at
from store.replay;

-- What runs have tagged, shown or not, for comparing them. Only what is known now.
create view corpus.run_set as
select s.id as annotation_set, run.run_id, r.id as revision_id, a.article_id, r.number as revision, r.title
from store.annotation_set s
join store.run on run.id = s.run
join store.revision r on r.id = s.revision
join store.article a on a.id = r.article
where s.known_to is null;

create view corpus.run_mention as
select annotation_set, ordinal, start_offset, end_offset, text, type, entity_id, field, value from store.mention;

create view corpus.run_event as
select
  e.annotation_set, e.ordinal, e.type, e.mode, e.trigger_start, e.trigger_end, e.actors, e.recipients, e.location,
  e.date, e.modality, e.claimed_by,
  array[e.killed_low, e.killed_best, e.killed_high, e.wounded_low, e.wounded_best, e.wounded_high, e.arrested_low,
    e.arrested_best, e.arrested_high] as tolls,
  substr(r.text, e.trigger_start + 1, e.trigger_end - e.trigger_start) as trigger
from store.event e
join store.annotation_set s on s.id = e.annotation_set
join store.revision r on r.id = s.revision;

create view corpus.run_entity as
select d.entity_id, run.run_id, d.name, d.type
from store.entity_description d
join store.run on run.id = d.run;

grant select, insert, update, delete on
  store.promotion, store.shown_refresh, store.entity_description, store.replay, store.replay_item
  to watchline_writer;
grant select on store.pointer, store.outranked_set, store.grouped_event to watchline_writer;
grant select on
  corpus.run_shown, corpus.promotion, corpus.shown_refresh, corpus.replay, corpus.run_set, corpus.run_mention,
  corpus.run_event, corpus.run_entity
  to watchline_reader;
