package org.watchline.ingest.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.article.Original;

/**
 * What the sender says about a file. It goes before what the file says about itself.
 *
 * @param authors empty if nothing is said
 */
public record FileAbout(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String language,
        List<String> tags) {

    /** Nothing is said. */
    public static final FileAbout NOTHING = new FileAbout(null, null, null, null, List.of(), null, null, List.of());

    public FileAbout {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** What a submission says, whatever its body is. */
    public static FileAbout of(ArticleSubmitted known) {
        return new FileAbout(
                known.id(),
                known.url(),
                known.title(),
                known.source(),
                known.authors(),
                known.publishedAt(),
                known.language(),
                known.tags());
    }

    /** The same where something is said, else the other. */
    public FileAbout or(FileAbout other) {
        return new FileAbout(
                first(id, other.id),
                first(url, other.url),
                first(title, other.title),
                first(source, other.source),
                authors.isEmpty() ? other.authors : authors,
                first(publishedAt, other.publishedAt),
                first(language, other.language),
                tags.isEmpty() ? other.tags : tags);
    }

    /** What holds for each file that came in this one: those are other articles. */
    FileAbout ofParts() {
        return new FileAbout(null, null, null, source, List.of(), publishedAt, language, tags);
    }

    /** An article of this text. */
    public ArticleSubmitted withText(String text, @Nullable Original original) {
        return new ArticleSubmitted(id, url, title, text, null, source, authors, publishedAt, language, tags, original);
    }

    /** An article of this page. */
    public ArticleSubmitted withPage(String html, @Nullable Original original) {
        return new ArticleSubmitted(id, url, title, null, html, source, authors, publishedAt, language, tags, original);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}
