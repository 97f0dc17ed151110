package org.watchline.store.db;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.watchline.store.curation.Touched;

/**
 * Works out anew which entities the touched articles mention and what search counts them by, a few articles at a time,
 * so that no article that comes in meanwhile has to wait for all of them. What is to be done is kept in the database: a
 * process that dies leaves it to the next one.
 */
@ApplicationScoped
public class CurationJobs {

    private static final Logger LOG = Logger.getLogger(CurationJobs.class);
    private static final int SETS_AT_ONCE = 2_000;

    private static final String OPEN = """
            with ruled as (select distinct corpus.spelling_key(name) as key from unnest(?::text[]) as name),
            claimed as (select distinct corpus.spelling_key(name) as key from unnest(?::text[]) as name),
            unlisted as (
              select distinct alias.entity_id
              from claimed
              join store.entity_alias alias on corpus.spelling_key(alias.name) = claimed.key
              where alias.entity_id like 'u-%'),
            job as (
              insert into store.curation_job (affected)
              select array(select unnest(?::text[]) union select entity_id from unlisted)
              returning id)
            insert into store.curation_job_set (job, annotation_set)
            select job.id, touched.annotation_set
            from job
            cross join (
              select annotation_set from store.article_entity where entity_id = any(?::text[])
              union
              select annotation_set from store.article_entity
              where entity_id = any(?::text[])
                and exists (
                  select from unnest(names) as name join ruled on ruled.key = corpus.spelling_key(name))
              union
              select annotation_set from store.article_entity
              where entity_id in (select entity_id from unlisted)
              union
              select m.annotation_set
              from claimed
              join store.mention m
                on m.entity_id is null and m.type <> 'DATE' and corpus.spelling_key(m.text) = claimed.key
              union
              select annotation_set from store.effective_entity where entity_id = any(?::text[])) as touched
            join store.annotation_set s on s.id = touched.annotation_set and s.known_to is null""";

    private static final String NEXT = "select id, affected from store.curation_job order by id limit 1";

    private static final String TAKE = """
            delete from store.curation_job_set
            where job = ? and annotation_set in (
              select annotation_set from store.curation_job_set where job = ? order by annotation_set limit ?)
            returning annotation_set""";

    private static final String APPLY = "call store.apply_curation(?::bigint[], ?::text[])";

    private static final String RECOUNT = "call store.recount_sets_in_search(?::bigint[])";

    private static final String CLOSE = "delete from store.curation_job where id = ?";

    private final Transactions transactions;

    private record Job(long id, List<String> affected) {}

    CurationJobs(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Notes what has to be worked out anew, in the transaction that makes it so. */
    static void open(Connection connection, Touched touched) throws SQLException {
        Sql.update(
                connection,
                OPEN,
                parameters -> parameters
                        .texts(touched.names())
                        .texts(touched.claimed())
                        .texts(touched.entities())
                        .texts(touched.redirected())
                        .texts(touched.ruled())
                        .texts(touched.retyped()));
    }

    /**
     * Does everything that is to be done.
     *
     * @throws DatabaseUnavailableException if some of it is left for later
     */
    public void finish() {
        boolean more = true;
        while (more) {
            more = transactions.runPatiently(CurationJobs::step);
        }
    }

    /** Does what a process that died has left. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        try {
            finish();
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("decisions not followed yet reason=%s", e.getMessage());
        }
    }

    private static boolean step(Connection connection) throws SQLException {
        Locks.applyDecisions(connection);
        Locks.keepDecisions(connection);
        List<Job> jobs = Sql.list(connection, NEXT, parameters -> {}, CurationJobs::read);
        if (jobs.isEmpty()) {
            return false;
        }
        Job job = jobs.get(0);
        List<Long> sets = Sql.list(
                connection,
                TAKE,
                parameters -> parameters.number(job.id()).number(job.id()).number(SETS_AT_ONCE),
                row -> row.getLong("annotation_set"));
        if (sets.isEmpty()) {
            Sql.update(connection, CLOSE, parameters -> parameters.number(job.id()));
        } else {
            // Search rows that a note or a takedown replaces meanwhile would be missed.
            ArticleRows.lockOfSets(connection, sets);
            Sql.update(
                    connection,
                    APPLY,
                    parameters -> parameters.array("int8", sets).texts(job.affected()));
            Sql.update(connection, RECOUNT, parameters -> parameters.array("int8", sets));
        }
        return true;
    }

    private static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("id"), List.of((String[]) row.getArray("affected").getArray()));
    }
}
