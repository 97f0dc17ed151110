-- Events on a timeline: every row of store.event is a report, and reports of one event have one group.

alter table store.event
  -- Copies, by which the rows come out of an index in the order of the timeline.
  add column article_id uuid,
  add column article_at timestamptz not null default '-infinity',
  add column ingested_at timestamptz not null default '-infinity',
  -- What it was taken to report when it was filed; never changed. A service of the version before leaves it alone.
  add column group_id uuid not null default gen_random_uuid(),
  -- Where people have moved it; null for nowhere.
  add column moved_to uuid,
  -- Whether people ever moved it: if not, its group was always the same.
  add column moved boolean not null default false,
  add column day date not null generated always as (coalesce(first_day, '-infinity'::date)) stored,
  -- What is denied, supposed or foretold did not happen as far as the report knows.
  add column actual boolean not null
    generated always as (not modality && array['hypothetical', 'negated', 'future']) stored,
  add column participants text[] not null
    generated always as (array_remove(actors || recipients || array[location, claimed_by], null)) stored;

-- The copies are made here and not by the writer, so that no writer can make them wrong.
create function store.copy_report_times() returns trigger
language plpgsql
as $$
begin
  select a.article_id, coalesce(r.published_at, '-infinity'), r.received_at
  into new.article_id, new.article_at, new.ingested_at
  from store.annotation_set s
  join store.revision r on r.id = s.revision
  join store.article a on a.id = r.article
  where s.id = new.annotation_set;
  return new;
end
$$;

update store.event e
set article_id = a.article_id, article_at = coalesce(r.published_at, '-infinity'), ingested_at = r.received_at
from store.annotation_set s
join store.revision r on r.id = s.revision
join store.article a on a.id = r.article
where s.id = e.annotation_set;

create trigger report_times before insert on store.event
for each row execute function store.copy_report_times();

alter table store.event alter column article_id set not null;

create index event_by_day on store.event (day, article_id, ordinal);
create index event_by_article on store.event (article_at, article_id, ordinal);
create index event_by_ingest on store.event (ingested_at, article_id, ordinal);
create index event_of_article on store.event (article_id);
create index event_of_group on store.event (coalesce(moved_to, group_id));
create index event_filed_in on store.event (group_id) where not moved;
create index event_moved on store.event (annotation_set) where moved;
create index event_participants on store.event using gin (participants) with (fastupdate = off);
-- The few of what did not happen, to count those that a list leaves out.
create index event_not_actual on store.event using gin (participants) with (fastupdate = off) where not actual;
create index event_not_actual_at on store.event (day) where not actual;
-- Reports that may tell of the same event as a new one.
create index event_place on store.event (location, first_day) where location is not null and first_day is not null;

-- Reports that people moved to another group, and back (null); the last one holds.
create table store.event_move (
  id bigint generated always as identity primary key,
  annotation_set bigint not null,
  ordinal integer not null,
  group_id uuid,
  decision_id uuid,
  at timestamptz not null
);

create index event_move_report on store.event_move (annotation_set, ordinal, id);

-- Groups in which figures contradict each other, or did once: where to look for those that do.
create table store.event_conflict (
  group_id uuid primary key
);

-- Reports with the group that they are in: now, and then.
create view store.grouped_event as
select e.*, coalesce(e.moved_to, e.group_id) as in_group from store.event e;

create view past.grouped_event as
select e.*, e.group_id as in_group from store.event e where not e.moved
union all
select e.*, coalesce(last.group_id, e.group_id)
from store.event e
left join lateral (
  select m.group_id
  from store.event_move m
  where m.annotation_set = e.annotation_set and m.ordinal = e.ordinal and m.at <= past.moment()
  order by m.id desc
  limit 1
) as last on true
where e.moved;

-- A set is known exactly as long as its revision, so the revision need not be asked.
call store.publish('event', $$
  select
    e.article_id,
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
    e.citations,
    e.in_group as group_id,
    e.actual,
    e.day,
    e.article_at,
    e.ingested_at,
    e.participants
  from grouped_event e
  join shown_set shown on shown.id = e.annotation_set
$$);

call store.publish('event_conflict', $$
  select group_id from store.event_conflict
$$);

-- The article of a report, as far as its sentences and its sources are asked for.
call store.publish('report_article', $$
  select
    a.article_id,
    r.number as revision,
    r.title,
    r.source,
    r.url,
    r.published_at,
    r.received_at as ingested_at,
    r.text,
    r.text_hash,
    s.sentence_starts,
    s.sentence_ends
  from store.article a
  join known_revision r on r.article = a.id
  join shown_set shown on shown.revision = r.id
  join store.annotation_set s on s.id = shown.id
$$);

grant select, insert, update, delete on store.event_move, store.event_conflict to watchline_writer;
grant select on store.shown_set to watchline_writer;
