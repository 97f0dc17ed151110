package org.watchline.nlp.identity;

import java.util.List;
import java.util.Set;

/** Parts of names that tell little, since very many men bear them. */
final class CommonParts {

    /** Given to be blessed by, often left out, and titles that some bear as names. */
    private static final Set<String> OPTIONAL = NameTable.keys("optional-part");

    private static final Set<String> COMMON = NameTable.keys("common-part");

    private CommonParts() {}

    /** Whether a name has nothing but such parts. */
    static boolean areAll(List<String> parts) {
        return parts.stream().allMatch(part -> COMMON.contains(part) || OPTIONAL.contains(part));
    }

    static List<String> withoutOptional(List<String> parts) {
        return parts.stream().filter(part -> !OPTIONAL.contains(part)).toList();
    }
}
