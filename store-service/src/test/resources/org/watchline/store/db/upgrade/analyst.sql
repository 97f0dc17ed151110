-- From V10: a watch list with a webhook that was told, notes and ratings, and an article that was taken down.
insert into store.watchlist (id, name, parameters, filter, author, created_at, changed_at, seen_xid, seen_seq, seen_at)
values ('00000000-0000-4000-8000-0000000000f1', 'TTP', '{"q": "elders"}', '{"q": "elders"}', 'Desk',
  '2022-01-11T08:00:00Z', '2022-01-11T08:00:00Z', '1', 1, '2022-01-11T08:00:00Z');
insert into store.webhook (id, watchlist, url, secret, active, author, created_at, changed_at)
values ('00000000-0000-4000-8000-0000000000f2', '00000000-0000-4000-8000-0000000000f1', 'https://desk.example/hook',
  '\x00', true, 'Desk', '2022-01-11T08:00:00Z', '2022-01-11T08:00:00Z');
insert into store.webhook_alert (webhook, article, text_hash)
select '00000000-0000-4000-8000-0000000000f2', article, text_hash from store.revision where id = 102;
insert into store.webhook_delivery (id, webhook, type, article, body, state, created_at, due_at, attempts, tries)
select '00000000-0000-4000-8000-0000000000f3', '00000000-0000-4000-8000-0000000000f2', 'article.matched', article,
  '{}', 'pending', '2022-01-11T08:00:00Z', '2022-01-11T08:00:00Z', 1, 1
from store.revision where id = 102;
insert into store.webhook_attempt (delivery, number, at, status, millis, answer)
values ('00000000-0000-4000-8000-0000000000f3', 1, '2022-01-11T08:00:01Z', 503, 12, 'busy');
insert into store.note (id, version, article, event_id, text, tags, author, removed, known_from, known_to)
select '00000000-0000-4000-8000-0000000000f4', v.version, r.article, null, v.text, '{lead}', 'Desk', false, v.at, v.until
from (values
  (1, 'call him', timestamptz '2022-01-11T08:00:00Z', timestamptz '2022-01-11T09:00:00Z'),
  (2, 'called him', '2022-01-11T09:00:00Z', null)) as v (version, text, at, until)
join store.revision r on r.id = 103;
insert into store.rating (source, article, grade, reason, author, known_from)
select null, article, '2', 'heard twice', 'Desk', timestamptz '2022-01-11T08:00:00Z' from store.revision where id = 103
union all
select 'frontier-monitor', null, 'B', null, 'Desk', '2022-01-11T08:00:00Z';
insert into store.article (article_id) values ('00000000-0000-4000-8000-000000000003');
insert into store.takedown (article, at, author, reason)
select id, '2022-01-12T08:00:00Z', 'Editor', 'a court ordered it' from store.article
where article_id = '00000000-0000-4000-8000-000000000003';
insert into store.change (article, revision, kind, at)
select id, 1, 'removed', '2022-01-12T08:00:00Z' from store.article
where article_id = '00000000-0000-4000-8000-000000000003';
