package org.watchline.local.chaos.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Questions to the database whose answers must be empty. */
final class RowChecks {

    private static final int MOST_SHOWN = 20;

    private static final Map<String, String> TWICE = Map.of(
            "several sets of one revision and run", """
            select revision::text from store.annotation_set group by revision, run having count(*) > 1""",
            "one change, several rows", """
            select article::text from store.change group by article, revision, run having count(*) > 1""");

    private static final Map<String, String> BELONGING = Map.ofEntries(
            Map.entry("no active revision, or several", """
            select a.article_id::text from store.article a
            left join store.revision r on r.article = a.id and r.known_to is null
            group by a.article_id having count(r.id) <> 1"""),
            Map.entry("an older revision is active", """
            select a.article from store.revision a join store.revision b using (article)
            where a.known_to is null and (b.last_received_at, b.last_submission_id collate "C")
              > (a.last_received_at, a.last_submission_id collate "C")"""),
            Map.entry("a revision without submission", """
            select r.id::text from store.revision r
            where not exists (select from store.submission s where s.revision = r.id)"""),
            Map.entry("a submission of another article's revision", """
            select s.submission_id from store.submission s join store.revision r on r.id = s.revision
            where r.article <> s.article"""),
            Map.entry("a revision without annotations", """
            select r.id::text from store.revision r
            where not exists (select from store.annotation_set s where s.revision = r.id)"""),
            Map.entry("a set without change", """
            select s.id::text from store.annotation_set s join store.revision r on r.id = s.revision
            where not exists (select from store.change c
              where c.article = r.article and c.revision = r.number and c.run = s.run)"""),
            Map.entry("a change without set", """
            select c.seq::text from store.change c
            where not exists (select from store.annotation_set s join store.revision r on r.id = s.revision
              where c.article = r.article and c.revision = r.number and c.run = s.run)"""),
            Map.entry("search shows another revision", "select article::text from store.search_stale"),
            Map.entry("search shows what is not there", """
            select d.article::text from store.search_document d
            where not exists (select from store.annotation_set s where s.id = d.annotation_set and s.revision = d.revision)"""),
            Map.entry("a mention outside its text", """
            select m.annotation_set::text from store.mention m
            join store.annotation_set s on s.id = m.annotation_set join store.revision r on r.id = s.revision
            where m.end_offset > char_length(case m.field when 'title' then r.title else r.text end)"""),
            Map.entry("a citation outside its text", """
            select c.annotation_set::text from store.citation c
            join store.annotation_set s on s.id = c.annotation_set join store.revision r on r.id = s.revision
            where c.end_offset > char_length(r.text)"""),
            Map.entry("stored, but its status says otherwise", """
            select s.submission_id from store.submission s
            left join store.status t using (submission_id) where t.stage is distinct from 'stored'"""));

    /** Tables that say which set, article or revision their rows belong to; later ones are found by themselves. */
    private static final String REFERRING = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'store' and t.table_type = 'BASE TABLE' and c.data_type = 'bigint'
              and (c.column_name in ('annotation_set', 'article')
                or (c.column_name = 'revision' and c.table_name <> 'change'))""";

    private final Connection connection;

    RowChecks(Connection connection) {
        this.connection = connection;
    }

    void run(Consumer<Violation> found) throws SQLException {
        ask(Invariant.NOTHING_TWICE, TWICE, found);
        ask(Invariant.ROWS_BELONG_TOGETHER, BELONGING, found);
        ask(Invariant.ROWS_BELONG_TOGETHER, orphans(), found);
    }

    private Map<String, String> orphans() throws SQLException {
        Map<String, String> questions = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERRING)) {
            while (rows.next()) {
                String table = rows.getString(1);
                String column = rows.getString(2);
                questions.put("%s without %s".formatted(table, column), """
                        select x.%1$s::text from store.%2$s x where x.%1$s is not null
                        and not exists (select from store.%1$s owner where owner.id = x.%1$s)""".formatted(column, table));
            }
        }
        return questions;
    }

    private void ask(Invariant invariant, Map<String, String> questions, Consumer<Violation> found)
            throws SQLException {
        for (Map.Entry<String, String> question : questions.entrySet()) {
            for (String id : answer(question.getValue())) {
                found.accept(new Violation(invariant, id, question.getKey()));
            }
        }
    }

    private List<String> answer(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question + " limit " + MOST_SHOWN)) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
