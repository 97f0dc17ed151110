-- The three roles of Watchline. Run as superuser inside the database "watchline"; safe to run again.
-- Logins carry no password here: the local stack trusts loopback, containers set theirs from secrets.
DO $roles$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['watchline_owner', 'watchline_writer', 'watchline_reader'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I LOGIN', name);
    END IF;
  END LOOP;
END
$roles$;

ALTER DATABASE watchline OWNER TO watchline_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE watchline FROM PUBLIC;
GRANT CONNECT ON DATABASE watchline TO watchline_writer, watchline_reader;

-- A reader that forgets itself is stopped by the database, not by review.
ALTER ROLE watchline_reader SET default_transaction_read_only = on;
ALTER ROLE watchline_reader SET statement_timeout = '5s';
