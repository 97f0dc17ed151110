package org.watchline.gateway.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Tokens;

/**
 * What a token is of a name.
 *
 * @param tag {@code B-ORG} at the beginning of a name, {@code I-ORG} within it, {@code O} outside
 * @param entityId null where the name is linked to nobody
 */
record ConlluName(String tag, @Nullable String entityId) {

    private static final ConlluName NONE = new ConlluName("O", null);

    /** One for each token of the text. A token that two mentions overlap belongs to the one that begins first. */
    static List<ConlluName> ofTokens(Annotations found) {
        List<Mention> mentions = found.mentions().stream()
                .filter(mention -> mention.field() == Field.TEXT)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        Tokens tokens = found.tokens();
        List<ConlluName> names = new ArrayList<>(tokens.count());
        int next = 0;
        int begun = -1;
        for (int token = 0; token < tokens.count(); token++) {
            int start = tokens.starts().get(token);
            while (next < mentions.size() && mentions.get(next).end() <= start) {
                next++;
            }
            if (next < mentions.size()
                    && mentions.get(next).start() < tokens.ends().get(token)) {
                names.add(of(mentions.get(next), next == begun ? "I-" : "B-"));
                begun = next;
            } else {
                names.add(NONE);
            }
        }
        return names;
    }

    private static ConlluName of(Mention mention, String place) {
        return new ConlluName(place + mention.type(), mention.entityId());
    }
}
