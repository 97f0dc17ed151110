-- Where the schema is migrated by a process of its own, store-service looks whether that is done before it starts.
grant select on store.flyway_schema_history to watchline_writer;
