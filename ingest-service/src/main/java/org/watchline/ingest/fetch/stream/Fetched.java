package org.watchline.ingest.fetch.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.ingest.fetch.Visit;
import org.watchline.ingest.file.FileAbout;

/** What a page or a document that was fetched is to the pipeline. */
sealed interface Fetched {

    /** What is known beforehand goes before what the page says about itself. */
    record Article(ArticleSubmitted submitted) implements Fetched {

        static Article of(FetchRequest request, Visit.Page page) {
            FileAbout about = about(request);
            return new Article(page.html() ? about.withPage(page.text(), null) : about.withText(page.text(), null));
        }
    }

    /** It is none. */
    record Unusable(Visit.Failed failed) implements Fetched {}

    /** What was known of a page before it was fetched. */
    static FileAbout about(FetchRequest request) {
        @Nullable ArticleSubmitted known = request.known();
        FileAbout address = new FileAbout(null, request.url(), null, null, List.of(), null, null, List.of());
        return known == null ? address : FileAbout.of(known).or(address);
    }
}
