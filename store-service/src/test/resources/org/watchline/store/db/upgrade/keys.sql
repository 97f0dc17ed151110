-- From V18: a key that was revoked.
insert into store.api_key (id, name, scopes, digest, created_by, created_at, revoked_by, revoked_at)
values ('abcdefghijkl', 'Desk', '{read,curate}', sha256('secret'), 'Admin', '2022-02-04T08:00:00Z', 'Admin',
  '2022-02-05T08:00:00Z');
