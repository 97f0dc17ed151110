package org.watchline.contracts.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person is or was, as the text says.
 *
 * @param role in lower case: {@code emir}, {@code interior minister}
 * @param orgId what the person is it of, a group or a country; null where the text does not say
 * @param qualifier {@code then}, {@code former}, {@code acting}, {@code deputy} and the like, in lower case; null for
 *     none
 * @param start where the words of the role begin
 */
public record Role(
        String personId,
        String role,
        @Nullable String orgId,
        @Nullable String qualifier,
        int start,
        int end) {

    public Role {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(role, "role");
    }
}
