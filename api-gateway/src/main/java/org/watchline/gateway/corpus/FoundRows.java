package org.watchline.gateway.corpus;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.codec.ContractCodec;

/** Makes annotations of rows. */
public final class FoundRows {

    private FoundRows() {}

    public static Tokens tokens(ResultSet row) throws SQLException {
        return new Tokens(
                Columns.numbers(row, "token_starts"),
                Columns.numbers(row, "token_ends"),
                Columns.texts(row, "token_pos"),
                Columns.texts(row, "token_lemmas"));
    }

    public static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getString("text"),
                EntityType.valueOf(row.getString("type")),
                row.getString("entity_id"),
                Field.valueOf(row.getString("field").toUpperCase(Locale.ROOT)),
                row.getDouble("score"),
                Finder.valueOf(row.getString("found_by").toUpperCase(Locale.ROOT)),
                link(row.getString("link")),
                row.getString("value"),
                row.getString("precision"),
                row.getString("basis"));
    }

    public static Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getString("source"),
                row.getString("source_id"),
                row.getString("date"),
                row.getString("handle"),
                row.getInt("sentence"),
                Columns.number(row, "footnote"));
    }

    public static Role role(ResultSet row) throws SQLException {
        return new Role(
                row.getString("person_id"),
                row.getString("role"),
                row.getString("org_id"),
                row.getString("qualifier"),
                row.getInt("start_offset"),
                row.getInt("end_offset"));
    }

    public static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("event_id"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                new Extent(row.getInt("trigger_start"), row.getInt("trigger_end")),
                Columns.texts(row, "actors"),
                Columns.texts(row, "recipients"),
                row.getString("location"),
                row.getString("date"),
                row.getString("date_precision"),
                row.getString("date_basis"),
                toll(row, "killed"),
                toll(row, "wounded"),
                toll(row, "arrested"),
                modality(Columns.texts(row, "modality")),
                row.getString("claimed_by"),
                Columns.numbers(row, "citations"));
    }

    private static @Nullable Toll toll(ResultSet row, String what) throws SQLException {
        Integer low = Columns.number(row, what + "_low");
        return low == null ? null : new Toll(low, row.getInt(what + "_best"), row.getInt(what + "_high"));
    }

    private static List<Modality> modality(List<String> labels) {
        return labels.stream()
                .map(label -> Modality.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static @Nullable Link link(@Nullable String json) {
        return json == null ? null : ContractCodec.read(json.getBytes(StandardCharsets.UTF_8), Link.class);
    }
}
