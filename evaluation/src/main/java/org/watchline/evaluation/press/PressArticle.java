package org.watchline.evaluation.press;

/**
 * An article in the submission format.
 *
 * @param publishedAt ISO 8601 calendar date
 */
public record PressArticle(String id, String title, String text, String source, String publishedAt, String language) {

    /** The same article under another id, with a sentence at its end. */
    public PressArticle with(String otherId, String sentence) {
        return new PressArticle(otherId, title, text + " " + sentence, source, publishedAt, language);
    }
}
