-- From V8: what people decided about entities, one decision taken back, one still to be carried out everywhere.
insert into store.decision (id, kind, body, entities, entity_ids, author, reason, at, undoes) values
  ('00000000-0000-4000-8000-0000000000d1', 'merge', '{"kind": "merge", "from": "u-person-noor", "into": "noor-wali"}',
    '[{"id": "u-person-noor", "name": "Noor"}]', '{u-person-noor,noor-wali}', 'Desk', 'the same man',
    '2022-01-09T08:00:00Z', null),
  ('00000000-0000-4000-8000-0000000000d2', 'rename', '{"kind": "rename", "entity": "kabul", "name": "Kabul City"}',
    '[]', '{kabul}', 'Desk', null, '2022-01-09T09:00:00Z', null),
  ('00000000-0000-4000-8000-0000000000d3', 'rename', '{"kind": "rename", "entity": "ttp", "name": "T."}', '[]',
    '{ttp}', 'Desk', null, '2022-01-09T10:00:00Z', null),
  ('00000000-0000-4000-8000-0000000000d4', 'undo', null, '[]', '{ttp}', 'Desk', 'a slip', '2022-01-09T11:00:00Z',
    '00000000-0000-4000-8000-0000000000d3');
insert into store.entity (entity_id, name, type, kind) values ('noor-wali', 'Noor Wali', 'PERSON', 'person');
insert into store.entity_redirect (entity_id, into_id, decision, known_from) values
  ('u-person-noor', 'noor-wali', '00000000-0000-4000-8000-0000000000d1', '2022-01-09T08:00:00Z');
insert into store.spelling_ruling (entity_id, name, name_key, into_id, decision, known_from, known_to) values
  ('kabul', 'Cabul', 'cabul', null, '00000000-0000-4000-8000-0000000000d2', '2022-01-09T09:00:00Z',
    '2022-01-09T09:30:00Z');
insert into store.spelling_claim (name, name_key, entity_id, prevails, decision, known_from) values
  ('Mufti Noor', 'mufti noor', 'noor-wali', true, '00000000-0000-4000-8000-0000000000d1', '2022-01-09T08:00:00Z');
insert into store.entity_overlay (entity_id, name, type, kind, known_from) values
  ('kabul', 'Kabul City', null, null, '2022-01-09T09:00:00Z'), ('noor-wali', null, null, null, '2022-01-09T08:00:00Z');
update store.annotation_set set settings_version = 4 where id = 204;
do $$
declare
  every constant bigint[] := array(select id from store.annotation_set);
begin
  call store.apply_curation(every);
end
$$;
insert into store.curation_job (affected) values ('{kabul}');
insert into store.curation_job_set (job, annotation_set) select id, 202 from store.curation_job;
insert into store.setting_outbox (setting_id, kind, changed_at, value)
values ('decision/00000000-0000-4000-8000-0000000000d1', 'decision', '2022-01-09T08:00:00Z', '{"kind": "merge"}');
