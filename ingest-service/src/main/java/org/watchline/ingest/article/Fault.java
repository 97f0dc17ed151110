package org.watchline.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a submission.
 *
 * @param field the submission's field, list items with their index ({@code tags[3]}); null when the whole is at fault
 * @param message what is wrong, readable after the field's name; never quotes the submission
 */
public record Fault(@Nullable String field, Reason reason, String message) {

    @Override
    public String toString() {
        return field == null ? message : field + " " + message;
    }
}
