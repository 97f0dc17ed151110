-- From V9: a report that somebody put together with another.
update store.event
set group_id = '00000000-0000-4000-8000-0000000000e1', moved_to = '00000000-0000-4000-8000-0000000000e2', moved = true
where annotation_set = 202;
insert into store.event_move (annotation_set, ordinal, group_id, decision_id, at)
values (202, 0, '00000000-0000-4000-8000-0000000000e2', '00000000-0000-4000-8000-0000000000d2', '2022-01-10T08:00:00Z');
insert into store.event_conflict (group_id) values ('00000000-0000-4000-8000-0000000000e2');
