package org.watchline.gateway.note;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.note.NoteFilter;
import org.watchline.gateway.corpus.note.NoteReader;
import org.watchline.gateway.corpus.note.NoteReader.Place;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Uuids;

/** Notes of people. */
@ApplicationScoped
public class Notes {

    private static final String COMMANDS = "/internal/notes";
    private static final int MOST_OF_ONE = 100;

    private final NoteReader reader;
    private final StoreClient store;

    Notes(NoteReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /** A page of notes. */
    public NotePage find(NoteRequest request) {
        NoteFilter filter = request.filter();
        String cursor = request.cursor();
        int limit = request.limit();
        String list = "notes " + filter;
        List<StoredNote> found = reader.page(filter, cursor == null ? null : place(list, cursor), limit + 1);
        if (found.size() <= limit) {
            return new NotePage(found, null);
        }
        StoredNote last = found.get(limit - 1);
        return new NotePage(
                found.subList(0, limit),
                Cursor.write(
                        list, List.of(last.changedAt().toString(), last.id().toString())));
    }

    /** The latest notes on an article. */
    public List<StoredNote> of(UUID articleId, @Nullable Instant asOf) {
        return reader.page(NoteFilter.on(articleId, asOf), null, MOST_OF_ONE);
    }

    /** The latest notes on an event. */
    public List<StoredNote> ofEvent(UUID eventId, @Nullable Instant asOf) {
        return reader.page(NoteFilter.onEvent(eventId, asOf), null, MOST_OF_ONE);
    }

    /**
     * A note with its versions.
     *
     * @throws ProblemException if there is none
     */
    public NoteAnswer one(String id) {
        StoredNote note = Uuids.parse(id)
                .flatMap(reader::one)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOTE_NOT_FOUND, "There is no note with the id %s.".formatted(id)));
        return new NoteAnswer(note, reader.versions(note.id()));
    }

    /** Notes something. */
    public NoteAnswer create(ObjectNode change) {
        return one(store.post(COMMANDS, change).path("id").asText());
    }

    /** Gives a note another text and other tags. */
    public NoteAnswer change(String id, ObjectNode change) {
        store.send("PUT", COMMANDS + "/" + one(id).note().id(), change);
        return one(id);
    }

    /** Removes a note. */
    public void remove(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + "/" + one(id).note().id(), change);
    }

    private static Place place(String list, String cursor) {
        List<String> keys = Cursor.read(list, cursor, 2);
        try {
            return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.foreign(e);
        }
    }
}
