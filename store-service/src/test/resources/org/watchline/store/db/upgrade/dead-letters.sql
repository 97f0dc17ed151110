-- From V16: a dead letter that was sent again.
insert into store.dead_letter (topic, partition, record_offset, recorded_at, value, header_names, header_values,
  source_topic, source_partition, source_offset, source_time, submission_id, attempt, stage, reason, replays, state,
  settled_at)
values ('articles.ingested.dlq', 0, 3, '2022-01-15T08:00:00Z', '\x7b7d', '{}', '{}', 'articles.ingested', 0, 9,
  '2022-01-15T07:00:00Z', 's-5', 1, 'failed', 'cannot be tagged', 1, 'replayed', '2022-01-15T09:00:00Z');
insert into store.dead_letter_replay (letter, number, attempt, author, reason, requested_at, sent_at)
select id, 1, 2, 'Desk', 'the model was mended', timestamptz '2022-01-15T08:30:00Z', timestamptz '2022-01-15T09:00:00Z'
from store.dead_letter where submission_id = 's-5';
