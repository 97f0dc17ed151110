package org.watchline.contracts.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the bearer of a key may do. */
public enum Scope {
    /** Search, read, follow and export. */
    @JsonProperty("read")
    READ,
    /** Hand articles in and ask what became of them. */
    @JsonProperty("submit")
    SUBMIT,
    /** Decide, rate, annotate, watch and follow feeds; whoever does that may read. */
    @JsonProperty("curate")
    CURATE,
    /** Everything, with what cannot be undone and what concerns keys. */
    @JsonProperty("admin")
    ADMIN;

    /** The name in JSON, on the command line and in the description of the API: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that name; empty if none has it. */
    public static Optional<Scope> labelled(String label) {
        return Arrays.stream(values())
                .filter(scope -> scope.label().equals(label))
                .findFirst();
    }

    /** All that follows from these: admin is everything, and to curate is to read. */
    public static Set<Scope> impliedBy(Collection<Scope> scopes) {
        Set<Scope> implied = EnumSet.noneOf(Scope.class);
        implied.addAll(scopes);
        if (scopes.contains(ADMIN)) {
            implied.addAll(EnumSet.allOf(Scope.class));
        } else if (scopes.contains(CURATE)) {
            implied.add(READ);
        }
        return implied;
    }
}
