-- From V15: a feed and how polling it stands.
insert into store.feed (id, url, title, source, tags, active, include, exclude, pages, interval_minutes, author,
  created_at, changed_at)
values ('00000000-0000-4000-8000-0000000000a1', 'https://frontier.example/feed', null, 'Frontier Monitor', '{kabul}',
  true, '{}', '{sport}', true, 30, 'Desk', '2022-01-13T08:00:00Z', '2022-01-13T08:00:00Z');
insert into store.feed_state (feed, polled_at, failures, remarks, listed)
values ('00000000-0000-4000-8000-0000000000a1', '2022-01-13T09:00:00Z', 0, '{}', 12);
