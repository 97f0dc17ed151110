-- The writer changes rows and nothing else; the reader sees the published views and nothing else. The roles
-- themselves are made by whoever sets up the database server.

grant usage on schema store, corpus to watchline_writer;
grant select, insert, update, delete on all tables in schema store to watchline_writer;
grant usage on sequence store.row_id to watchline_writer;
grant select on all tables in schema corpus to watchline_writer;

grant usage on schema corpus to watchline_reader;
grant select on all tables in schema corpus to watchline_reader;
