package org.watchline.store.http;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.watchline.store.command.CommandBody;
import org.watchline.store.db.RatingStore;
import org.watchline.store.db.RatingStore.Grade;

/** The command that rates a source or an article. */
@Path("/internal/ratings")
public class RatingCommands {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_REASON = 2_000;
    private static final Set<String> RELIABILITY = Set.of("A", "B", "C", "D", "E", "F");
    private static final Set<String> CREDIBILITY = Set.of("1", "2", "3", "4", "5", "6");

    private final RatingStore ratings;

    RatingCommands(RatingStore ratings) {
        this.ratings = ratings;
    }

    @POST
    public void rate(CommandBody body) {
        body.allowing("source", "articleId", "grade", "reason", "author");
        if (body.has("source") == body.has("articleId")) {
            throw CommandBody.invalid("source", "or articleId is required, one of them");
        }
        if (body.has("source")) {
            ratings.rateSource(body.text("source", LONGEST_SOURCE), gradeOf(body, RELIABILITY));
        } else {
            ratings.rateArticle(body.uuid("articleId"), gradeOf(body, CREDIBILITY));
        }
    }

    private static Grade gradeOf(CommandBody body, Set<String> scale) {
        String value = body.optionalText("grade", 1).orElse(null);
        if (value != null && !scale.contains(value)) {
            throw CommandBody.invalid("grade", "is one of " + String.join(", ", new TreeSet<>(scale)));
        }
        return new Grade(value, body.optionalText("reason", LONGEST_REASON).orElse(null), body.author());
    }
}
