package org.watchline.gateway.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.article.AnnotationsAnswer;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.Assessment;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.export.Matches;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.corpus.rating.Rating;

/** JSON Lines: article, annotations, notes and ratings as the API gives them, one object a line. */
final class JsonLines implements ExportWriter {

    private final boolean tokens;
    private final ObjectMapper json;

    JsonLines(ExportRequest request, ObjectMapper json) {
        this.tokens = request.tokens();
        this.json = json;
    }

    /** One line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            StoredArticle article,
            AnnotationsAnswer annotations,
            List<StoredNote> notes,
            @Nullable Rating rating,
            @Nullable Rating sourceRating) {}

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        matches.articles(article -> {
            out.write(json.writeValueAsBytes(line(article)));
            out.write('\n');
        });
    }

    private Line line(ExportedArticle article) {
        Assessment assessment = article.assessment();
        return new Line(
                article.article(),
                AnnotationsAnswer.of(article.set(), tokens),
                assessment.notes(),
                assessment.rating(),
                assessment.sourceRating());
    }
}
