package org.watchline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.watchline.gateway.article.AnnotationsAnswer;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.export.Matches;

/** JSON Lines: article and annotations as the API gives them, one object a line. */
final class JsonLines implements ExportWriter {

    private final boolean tokens;
    private final ObjectMapper json;

    JsonLines(ExportRequest request, ObjectMapper json) {
        this.tokens = request.tokens();
        this.json = json;
    }

    /** One line. */
    private record Line(StoredArticle article, AnnotationsAnswer annotations) {}

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        matches.articles(article -> {
            out.write(json.writeValueAsBytes(line(article)));
            out.write('\n');
        });
    }

    private Line line(ExportedArticle article) {
        return new Line(article.article(), AnnotationsAnswer.of(article.set(), tokens));
    }
}
