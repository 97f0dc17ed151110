package org.watchline.evaluation.load;

/**
 * An article in the submission format.
 *
 * @param publishedAt ISO 8601 calendar date
 */
record GeneratedArticle(String id, String title, String text, String source, String publishedAt, String language) {}
