package org.watchline.gateway.console.article;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Role;
import org.watchline.gateway.console.Named;

/**
 * Who is or was what, as a page lists it.
 *
 * @param role with its qualifier
 * @param of the group or country; null where the text does not say
 * @param sentence leads to where it is said
 */
record RoleLine(Named person, String role, @Nullable Named of, String sentence) {

    static RoleLine of(Role role, String sentence, Directory directory) {
        String words = role.qualifier() == null ? role.role() : role.qualifier() + " " + role.role();
        String body = role.orgId();
        return new RoleLine(
                directory.entity(role.personId()), words, body == null ? null : directory.entity(body), sentence);
    }

    /** The entities that it refers to. */
    static Stream<String> entityIds(Role role) {
        return Stream.concat(Stream.of(role.personId()), Stream.ofNullable(role.orgId()));
    }

    /** Whether another line differs at most in where it is said. */
    boolean saysTheSame(RoleLine other) {
        return person.equals(other.person) && role.equals(other.role) && Objects.equals(of, other.of);
    }
}
