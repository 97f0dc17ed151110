package org.watchline.nlp.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;

/** Finds roles. For any number of threads. */
public final class Roles {

    private Roles() {}

    /** The roles that a text gives people, in order. */
    public static List<FoundRole> in(TaggedText text) {
        List<FoundRole> roles = new ArrayList<>();
        int next = 0;
        for (ReadSentence sentence : text.reading().sentences()) {
            List<EntityMention> names = new ArrayList<>();
            while (next < text.names().size()
                    && text.names().get(next).span().start() < sentence.span().end()) {
                names.add(text.names().get(next++));
            }
            names.removeIf(name -> name.span().start() < sentence.span().start());
            if (names.stream().anyMatch(name -> name.type() == EntityType.PERSON)) {
                addRoles(text, sentence, names, roles);
            }
        }
        roles.sort(Comparator.comparingInt(role -> role.span().start()));
        return roles;
    }

    private static void addRoles(
            TaggedText text, ReadSentence sentence, List<EntityMention> names, List<FoundRole> roles) {
        RoleReader reader = new RoleReader(new NamedTokens(text.reading().levelled(), sentence, names));
        for (EntityMention name : names) {
            if (name.type() == EntityType.PERSON) {
                reader.before(name).ifPresent(roles::add);
                reader.after(name).ifPresent(roles::add);
            }
        }
    }
}
