-- The writer changes rows and nothing else, the history of migrations excepted; the reader sees the published views
-- and nothing else. The roles themselves are made by whoever sets up the database server.

grant usage on schema store, corpus to watchline_writer;
grant usage on sequence store.row_id to watchline_writer;
grant select, insert, update, delete on
  store.article, store.revision, store.submission, store.raw_submission, store.run, store.promoted_run,
  store.annotation_set, store.entity, store.mention, store.article_entity, store.entity_alias, store.search_document,
  store.change, store.status_notice, store.status, store.dead_letter
  to watchline_writer;

grant usage on schema corpus to watchline_reader;
grant select on all tables in schema corpus to watchline_reader;
