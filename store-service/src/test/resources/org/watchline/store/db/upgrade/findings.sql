-- From V5: everything the engine finds besides names and dates.
update store.annotation_set
set blocks = '[{"kind": "paragraph", "start": 0, "end": 20}]', topics = '[{"label": "talks", "score": 0.8}]',
  quotes = '[{"start": 0, "end": 4, "speakerId": "ttp", "verb": "said"}]'
where id = 202;
update store.mention set basis = 'stated' where annotation_set = 203 and ordinal = 2;
insert into store.citation (annotation_set, ordinal, start_offset, end_offset, source, source_id, date, handle,
  sentence, footnote)
values (202, 0, 30, 34, 'Dawn', 'dawn', '2022-01-05', null, 0, null), (203, 0, 0, 4, 'A blog', null, null, '@b', 0, 1);
insert into store.role (annotation_set, ordinal, person_id, role, org_id, qualifier, start_offset, end_offset)
values (203, 0, 'u-person-noor', 'spokesman', 'ttp', null, 0, 15);
insert into store.event (annotation_set, ordinal, event_id, type, mode, start_offset, end_offset, trigger_start,
  trigger_end, actors, recipients, location, date, date_precision, date_basis, first_day, last_day, killed_low,
  killed_best, killed_high, modality, claimed_by, citations) values
  (202, 0, 'e0', 'CONSULT', 'meet', 0, 24, 11, 14, '{ttp}', '{}', 'kabul', '2022-01-05', 'day', 'stated', '2022-01-05',
    '2022-01-05', null, null, null, '{}', null, '{0}'),
  (203, 0, 'e0', 'ASSAULT', 'explosives', 0, 40, 30, 34, '{ttp}', '{}', 'kabul', null, null, null, null, null, 3, 4, 5,
    '{hypothetical}', 'ttp', '{}');
