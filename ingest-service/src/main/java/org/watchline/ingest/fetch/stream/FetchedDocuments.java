package org.watchline.ingest.fetch.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.watchline.ingest.article.Outcome;
import org.watchline.ingest.article.Reason;
import org.watchline.ingest.fetch.FetchProblem;
import org.watchline.ingest.fetch.Visit;
import org.watchline.ingest.file.ArticleFile;
import org.watchline.ingest.file.FileIntake;

/** Makes articles of PDF and other documents that were fetched. */
@ApplicationScoped
class FetchedDocuments {

    private final FileIntake files;

    FetchedDocuments(FileIntake files) {
        this.files = files;
    }

    /** The article, or what is wrong with the document. */
    Fetched read(FetchTask task, Visit.File file) {
        ArticleFile document = new ArticleFile(task.url().getPath(), null, file.bytes());
        Optional<Outcome> outcome = files.examineDocument(document, Fetched.about(task.request()));
        return outcome.map(known -> known.map(
                        accepted -> (Fetched) new Fetched.Article(accepted.submitted()),
                        wanted -> unusable(FetchProblem.FETCH_DOCUMENT_REFUSED, "the document holds no text"),
                        FetchedDocuments::refused))
                .orElseGet(() -> noDocument(file));
    }

    private static Fetched refused(Outcome.Refused refused) {
        boolean passing = refused.faults().get(0).reason() == Reason.UNAVAILABLE;
        return unusable(
                passing ? FetchProblem.FETCH_READER_UNAVAILABLE : FetchProblem.FETCH_DOCUMENT_REFUSED,
                refused.summary());
    }

    private static Fetched unusable(FetchProblem problem, String detail) {
        return new Fetched.Unusable(new Visit.Failed(problem, detail));
    }

    private static Fetched noDocument(Visit.File file) {
        String type = file.mediaType().isEmpty() ? "something unnamed" : file.mediaType();
        return unusable(FetchProblem.FETCH_NOT_TEXT, "the page is %s, neither HTML nor a document".formatted(type));
    }
}
