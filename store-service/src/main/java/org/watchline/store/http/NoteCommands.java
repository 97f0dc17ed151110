package org.watchline.store.http;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.NoteStore;
import org.watchline.store.db.NoteStore.Content;
import org.watchline.store.db.NoteStore.Subject;

/** Commands about notes. */
@Path("/internal/notes")
public class NoteCommands {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 60;

    private final NoteStore notes;

    NoteCommands(NoteStore notes) {
        this.notes = notes;
    }

    @POST
    public Map<String, UUID> create(CommandBody body) {
        body.allowing("articleId", "eventId", "text", "tags", "author");
        Subject subject = new Subject(id(body, "articleId"), id(body, "eventId"));
        if (subject.articleId() == null && subject.eventId() == null) {
            throw CommandBody.invalid("articleId", "or eventId is required");
        }
        return Map.of("id", notes.create(subject, contentOf(body)));
    }

    @PUT
    @Path("/{id}")
    public void change(@PathParam("id") UUID id, CommandBody body) {
        notes.change(id, contentOf(body.allowing("text", "tags", "author")));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id, CommandBody body) {
        notes.remove(id, body.allowing("author").author());
    }

    private static @Nullable UUID id(CommandBody body, String name) {
        return body.has(name) ? body.uuid(name) : null;
    }

    private static Content contentOf(CommandBody body) {
        String text = body.optionalText("text", LONGEST_TEXT).orElse("");
        List<String> tags = body.texts("tags", MOST_TAGS, LONGEST_TAG).stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (text.isEmpty() && tags.isEmpty()) {
            throw CommandBody.invalid("text", "or tags are required");
        }
        return new Content(text, tags, body.author());
    }
}
