package org.watchline.gateway.corpus;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.codec.ContractCodec;

/** Puts the shown annotations of several articles together, with one query for each kind of finding. */
public final class AnnotationSets {

    private static final String SET_COLUMNS =
            "article_id, revision, run, sentence_starts, sentence_ends, blocks, footnotes, topics, quotes";
    private static final String TOKEN_COLUMNS = ", token_starts, token_ends, token_pos, token_lemmas";
    private static final Tokens NO_TOKENS = new Tokens(List.of(), List.of(), List.of(), List.of());

    private final Corpus.Snapshot snapshot;
    private final String[] articles;

    private AnnotationSets(Corpus.Snapshot snapshot, List<UUID> articles) {
        this.snapshot = snapshot;
        this.articles = articles.stream().map(UUID::toString).toArray(String[]::new);
    }

    /**
     * What was found in articles; those that the corpus does not have are left out.
     *
     * @param withTokens whether tokens are read, which are most of what there is; otherwise there are none
     */
    public static List<AnnotationSet> of(Corpus.Snapshot snapshot, List<UUID> articles, boolean withTokens)
            throws SQLException {
        return new AnnotationSets(snapshot, articles).read(withTokens);
    }

    private List<AnnotationSet> read(boolean withTokens) throws SQLException {
        Found found = new Found(
                rowsOf("mention", FoundRows::mention),
                rowsOf("citation", FoundRows::citation),
                rowsOf("role", FoundRows::role),
                rowsOf("event", row -> new Report(FoundRows.event(row), Columns.id(row, "group_id"))));
        Sql sets = Sql.of("select " + SET_COLUMNS + (withTokens ? TOKEN_COLUMNS : ""))
                .add("from annotation_set where article_id = any (?::uuid[])", (Object) articles);
        List<AnnotationSet> shown = snapshot.list(sets, row -> set(row, withTokens, found));
        Wholes wholes =
                Wholes.ofAll(snapshot, shown.stream().map(AnnotationSet::found).toList());
        return shown.stream().map(set -> set.with(wholes.in(set.found()))).toList();
    }

    private <T> Map<UUID, List<T>> rowsOf(String view, Corpus.RowReader<T> reader) throws SQLException {
        Map<UUID, List<T>> rows = new HashMap<>();
        Sql sql = Sql.of(
                "select * from " + view + " where article_id = any (?::uuid[]) order by article_id, ordinal",
                (Object) articles);
        snapshot.list(
                sql,
                row -> rows.computeIfAbsent(Columns.id(row, "article_id"), id -> new ArrayList<>())
                        .add(reader.read(row)));
        return rows;
    }

    private static AnnotationSet set(ResultSet row, boolean withTokens, Found found) throws SQLException {
        UUID id = Columns.id(row, "article_id");
        List<Report> reports = found.reports().getOrDefault(id, List.of());
        Annotations annotations = new Annotations(
                sentences(Columns.numbers(row, "sentence_starts"), Columns.numbers(row, "sentence_ends")),
                withTokens ? FoundRows.tokens(row) : NO_TOKENS,
                found.mentions().getOrDefault(id, List.of()),
                Columns.items(row, "blocks", Block[].class),
                Columns.items(row, "footnotes", Footnote[].class),
                found.citations().getOrDefault(id, List.of()),
                found.roles().getOrDefault(id, List.of()),
                Columns.items(row, "topics", Topic[].class),
                Columns.items(row, "quotes", Quote[].class),
                reports.stream().map(Report::event).toList());
        Run run = ContractCodec.read(row.getString("run").getBytes(StandardCharsets.UTF_8), Run.class);
        return new AnnotationSet(id, row.getInt("revision"), run, annotations, groups(reports));
    }

    private static Map<String, UUID> groups(List<Report> reports) {
        Map<String, UUID> groups = new HashMap<>();
        reports.forEach(report -> groups.put(report.event().id(), report.group()));
        return groups;
    }

    private static List<Sentence> sentences(List<Integer> starts, List<Integer> ends) {
        return IntStream.range(0, starts.size())
                .mapToObj(index -> new Sentence(index, starts.get(index), ends.get(index)))
                .toList();
    }

    /** What stands in rows, by article. */
    private record Found(
            Map<UUID, List<Mention>> mentions,
            Map<UUID, List<Citation>> citations,
            Map<UUID, List<Role>> roles,
            Map<UUID, List<Report>> reports) {}

    /** What an article says of an event. */
    private record Report(Event event, UUID group) {}
}
