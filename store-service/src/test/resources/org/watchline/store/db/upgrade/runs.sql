-- From V17: the promoted run, how it describes entities, and articles that are being tagged anew.
insert into store.promotion (run, kind, author, reason, at)
select run, 'promoted', 'Desk', 'fewer slips', '2022-02-02T08:00:00Z' from store.promoted_run;
insert into store.entity_description (entity_id, run, name, type, kind, latitude, longitude, wikidata)
select entity_id, described_by, name, type, kind, latitude, longitude, wikidata
from store.entity where described_by is not null;
insert into store.replay (id, stage, parameters, filter, author, reason, created_at, state, position, last, selected,
  sent, stored)
values ('00000000-0000-4000-8000-0000000000b1', 'nlp', '{"q": "elders"}', '{"q": "elders"}', 'Desk', 'a new model',
  '2022-02-03T08:00:00Z', 'running', 2, 2, 2, 1, 0);
insert into store.replay_item (replay, revision, sent_at, tries)
values ('00000000-0000-4000-8000-0000000000b1', 102, '2022-02-03T08:00:01Z', 1),
  ('00000000-0000-4000-8000-0000000000b1', 103, null, 0);
