-- From V1: two articles, one of them revised and one read by two runs, and what became of other submissions.
insert into store.run (run_id, engine, models, knowledge, first_seen) values
  ('run-1', '1.0', '[{"name": "tokens", "sha256": "aa"}]', 'k1', '2022-01-01T00:00:00Z'),
  ('run-2', '1.1', '[{"name": "tokens", "sha256": "bb"}]', 'k2', '2022-02-01T00:00:00Z');
insert into store.promoted_run (run) select id from store.run where run_id = 'run-1';

insert into store.article (article_id) values
  ('00000000-0000-4000-8000-000000000001'), ('00000000-0000-4000-8000-000000000002');
insert into store.revision (id, article, number, submission_id, received_at, last_submission_id, last_received_at,
  content_hash, text_hash, fingerprint_scheme, fingerprint_values, client_id, url, title, source, authors,
  published_at, language, tags, text, known_from, known_to)
select r.id, a.id, r.number, r.submission, r.at, r.submission, r.at, 'c' || r.id, 't' || r.id, 'f1', '{1a,2b}',
  r.client_id, r.url, r.title, 'Frontier Monitor', '{A. Writer}', '2022-01-05T00:00:00Z', 'en', '{kabul}', r.text,
  r.at, r.until
from (values
  (101, '00000000-0000-4000-8000-000000000001'::uuid, 1, 's-1', timestamptz '2022-01-05T08:00:00Z', 'story-1',
    null, 'Elders meet', 'TTP elders meet in Kabul.', timestamptz '2022-01-06T08:00:00Z'),
  (102, '00000000-0000-4000-8000-000000000001', 2, 's-2', '2022-01-06T08:00:00Z', 'story-1',
    null, 'Elders met', 'TTP elders met in Kabul, said Dawn.', null),
  (103, '00000000-0000-4000-8000-000000000002', 1, 's-3', '2022-01-07T08:00:00Z', null,
    'https://frontier.example/2', 'Noor speaks', 'Noor of the TTP spoke; elders fled Kabul.', null))
  as r (id, article_id, number, submission, at, client_id, url, title, text, until)
join store.article a using (article_id);
insert into store.submission (article, submission_id, revision, received_at)
select article, submission_id, id, received_at from store.revision;
insert into store.raw_submission (revision, media_type, body) values (103, 'text/html', '\x3c703e4e6f6f723c2f703e');

insert into store.annotation_set (id, revision, run, sentence_starts, sentence_ends, token_starts, token_ends,
  token_pos, token_lemmas, known_from, known_to)
select s.id, s.revision, run.id, '{0}', '{20}', '{0,4}', '{3,10}', '{PROPN,NOUN}', '{ttp,elder}', r.known_from,
  r.known_to
from (values (201, 101, 'run-1'), (202, 102, 'run-1'), (203, 103, 'run-1'), (204, 103, 'run-2'))
  as s (id, revision, run_id)
join store.run using (run_id)
join store.revision r on r.id = s.revision;
insert into store.entity (entity_id, name, type, kind, latitude, longitude, wikidata, described_by)
select e.*, run.id
from (values
  ('ttp', 'Tehrik-i-Taliban Pakistan', 'ORG', 'armed group', null, null, 'Q1'),
  ('kabul', 'Kabul', 'GPE', 'city', 34.5, 69.2, 'Q2'),
  ('u-person-noor', 'Noor', 'PERSON', 'unlisted', null, null, null)) as e
cross join store.run
where run.run_id = 'run-1';
insert into store.mention (annotation_set, ordinal, start_offset, end_offset, text, type, entity_id, field, score,
  found_by, link, value, precision) values
  (201, 0, 0, 3, 'TTP', 'ORG', 'ttp', 'text', 0.9, 'lexicon', '{"reason": "only"}', null, null),
  (202, 0, 0, 3, 'TTP', 'ORG', 'ttp', 'text', 0.9, 'lexicon', '{"reason": "only"}', null, null),
  (202, 1, 18, 23, 'Kabul', 'GPE', 'kabul', 'text', 0.9, 'lexicon', null, null, null),
  (203, 0, 0, 4, 'Noor', 'PERSON', 'u-person-noor', 'text', 0.8, 'model', null, null, null),
  (203, 1, 12, 15, 'TTP', 'ORG', 'ttp', 'text', 0.9, 'lexicon', null, null, null),
  (203, 2, 17, 22, 'spoke', 'DATE', null, 'text', 0.5, 'rule', null, '2022-01-05', 'day'),
  (204, 0, 0, 4, 'Noor', 'PERSON', 'u-person-noor', 'text', 0.8, 'model', null, null, null);
insert into store.article_entity (annotation_set, entity_id, article_id, sort_at, mentions, names, name_mentions)
select m.annotation_set, m.entity_id, a.article_id, r.published_at, count(*), array[min(m.text)], array[count(*)]
from store.mention m
join store.annotation_set s on s.id = m.annotation_set
join store.revision r on r.id = s.revision
join store.article a on a.id = r.article
where m.entity_id is not null
group by m.annotation_set, m.entity_id, a.article_id, r.published_at;
insert into store.entity_alias (entity_id, name) values ('ttp', 'TTP'), ('kabul', 'Kabul'), ('u-person-noor', 'Noor');

insert into store.change (article, revision, run, kind, at)
select r.article, r.number, s.run, case r.number when 2 then 'revised' when 1 then 'new' end, s.known_from
from store.annotation_set s
join store.revision r on r.id = s.revision
where s.id <> 204;
insert into store.change (article, revision, run, kind, at)
select r.article, r.number, s.run, 'rerun', s.known_from
from store.annotation_set s
join store.revision r on r.id = s.revision
where s.id = 204;
insert into store.status_notice (submission_id, attempt, stage, article_id, at, reason)
select submission_id, 1, stage::store.stage, article_id, at, null
from store.revision
join store.article a on a.id = article
cross join (values ('ingested', timestamptz '2022-01-05T08:00:01Z'), ('stored', '2022-01-05T08:00:02Z')) as n (stage, at);
insert into store.status (submission_id, attempt, stage, article_id, at, reason)
select submission_id, 1, 'stored', article_id, '2022-01-05T08:00:02Z', null
from store.revision
join store.article a on a.id = article;
insert into store.status (submission_id, attempt, stage, at, reason)
values ('s-4', 1, 'failed', '2022-01-08T08:00:00Z', 'cannot be read');
insert into store.dead_letter (topic, partition, record_offset, recorded_at, key, value, header_names, header_values,
  source_topic, source_partition, source_offset, submission_id, attempt, stage, reason)
values ('articles.submitted.dlq', 0, 7, '2022-01-08T08:00:00Z', 'k', '\x7b', '{reason}', '{"\\x6e6f"}',
  'articles.submitted', 0, 12, 's-4', 1, 'failed', 'cannot be read');
