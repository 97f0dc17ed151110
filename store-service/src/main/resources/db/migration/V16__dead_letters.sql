-- Dead letters that are sent again, purged and forgotten; and where submissions ended, also where a notice was lost.

alter table store.dead_letter
  -- The dead record's own time; null in letters from before this version.
  add column source_time timestamptz,
  -- How often what it came from had been replayed before, over all letters of its line.
  add column replays integer not null default 0 check (replays >= 0),
  -- The letter whose replay died again as this one. No reference: it may be forgotten, and anybody may write headers.
  add column forerunner bigint,
  add column state text not null default 'open' check (state in ('open', 'replaying', 'replayed', 'purged')),
  -- Since when nobody has to do anything about it any more.
  add column settled_at timestamptz,
  add column purged_by text,
  add column purge_reason text,
  -- False where the record was not kept whole, so that it cannot be sent again.
  add column kept boolean not null default true;

-- Letters went by their own place where their submission had no other name than the place of the dead record.
update store.dead_letter
set submission_id = source_topic || '-' || source_partition || '-' || source_offset
where submission_id = topic || '-' || partition || '-' || record_offset and source_offset is not null;

-- Who asked when for a letter to be sent again; without sent_at and failure it is still to be done.
create table store.dead_letter_replay (
  id bigint generated always as identity primary key,
  letter bigint not null references store.dead_letter on delete cascade,
  number integer not null,
  attempt integer not null,
  author text not null,
  reason text,
  requested_at timestamptz not null,
  sent_at timestamptz,
  -- Why it can never be sent.
  failure text
);

create index dead_letter_replay_letter on store.dead_letter_replay (letter);
create index dead_letter_replay_due on store.dead_letter_replay (id) where sent_at is null and failure is null;
create index dead_letter_open on store.dead_letter (id) where state = 'open';
create index dead_letter_topic on store.dead_letter (topic, id);
create index dead_letter_stage on store.dead_letter (stage, id);
create index dead_letter_at on store.dead_letter (recorded_at);
create index dead_letter_settled on store.dead_letter (settled_at) where settled_at is not null;
create index submission_by_id on store.submission (submission_id);

-- Dead letters without their bytes. On these topics, the key is the article's id.
create or replace view corpus.dead_letter as
select
  l.id, l.topic, l.partition, l.record_offset, l.recorded_at, l.key, octet_length(l.value) as size, l.source_topic,
  l.source_partition, l.source_offset, l.submission_id, l.attempt, l.stage, l.reason,
  coalesce(
    s.article_id,
    case
      when l.topic in ('articles.ingested.dlq', 'articles.backlog.dlq', 'articles.enriched.dlq')
        and l.key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then l.key::uuid
    end) as article_id,
  l.state, l.kept, l.replays, l.forerunner, l.settled_at, l.purged_by, l.purge_reason,
  (select max(r.requested_at) from store.dead_letter_replay r where r.letter = l.id) as last_replayed_at
from store.dead_letter l
left join store.status s on s.submission_id = l.submission_id;

-- Their bytes.
create view corpus.dead_letter_content as
select id, value, header_names, header_values
from store.dead_letter;

create view corpus.dead_letter_replay as
select letter, number, attempt, author, reason, requested_at, sent_at, failure
from store.dead_letter_replay;

-- Submissions whose articles are in the corpus, whatever became of the notices that tell so.
create view corpus.stored_submission as
select s.submission_id, a.article_id, greatest(r.known_from, s.received_at) as at
from store.submission s
join store.article a on a.id = s.article
join store.revision r on r.id = s.revision;

-- A takedown (V10) ends submissions without any stage's notice; their history must tell so, too.
create function store.note_end() returns trigger
language plpgsql
as $$
begin
  insert into store.status_notice (submission_id, attempt, stage, article_id, at, reason)
  values (new.submission_id, new.attempt, new.stage, new.article_id, now(), new.reason)
  on conflict do nothing;
  return null;
end
$$;

create trigger status_end after update of stage on store.status
for each row when (new.stage = 'rejected' and new.stage <> old.stage) execute function store.note_end();

insert into store.status_notice (submission_id, attempt, stage, article_id, at, reason)
select s.submission_id, s.attempt, s.stage, s.article_id, t.at, s.reason
from store.takedown t
join store.article a on a.id = t.article
join store.status s on s.article_id = a.article_id
where s.stage = 'rejected'
on conflict do nothing;

grant select, insert, update, delete on store.dead_letter_replay to watchline_writer;
grant select on corpus.dead_letter_content, corpus.dead_letter_replay, corpus.stored_submission to watchline_reader;
