-- From V13: types by which search counted before a decision.
insert into store.search_types_past (annotation_set, types, known_to) values (203, '{ORG}', '2022-01-09T08:00:00Z');
