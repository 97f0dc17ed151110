package org.watchline.gateway.console.curation;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.curation.EventReference;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.console.Named;
import org.watchline.gateway.corpus.curation.FoundDecision;

/** A decision as the log tells it. */
record DecisionRow(FoundDecision found) {

    /** What was decided, as a sentence. */
    public List<Named> sentence() {
        Decision decision = found.decision();
        List<Named> parts = new ArrayList<>();
        if (decision instanceof Decision.Merge merge) {
            addAll(parts, merge.entityIds());
            say(parts, merge.entityIds().size() == 1 ? " is the same as " : " are the same as ");
            parts.add(entity(merge.into()));
        } else if (decision instanceof Decision.Split split) {
            say(parts, quoted(split.names()) + " of ");
            parts.add(entity(split.entityId()));
            say(parts, " means ");
            parts.add(entity(split.into()));
        } else if (decision instanceof Decision.Rename rename) {
            parts.add(entity(rename.entityId()));
            say(parts, " is called " + quoted(List.of(rename.name())));
        } else if (decision instanceof Decision.Retype retype) {
            parts.add(entity(retype.entityId()));
            String kind = retype.entityKind() == null ? "" : ", " + retype.entityKind();
            say(parts, " is of the type " + Formats.label(retype.type()) + kind);
        } else if (decision instanceof Decision.BlockAlias block) {
            say(parts, quoted(List.of(block.name())) + " does not mean ");
            parts.add(entity(block.entityId()));
        } else if (decision instanceof Decision.AddAlias alias) {
            say(parts, quoted(List.of(alias.name())) + " means ");
            parts.add(entity(alias.entityId()));
        } else if (decision instanceof Decision.AddEntity added) {
            say(parts, "There is ");
            parts.add(entity(added.entityId()));
            say(parts, added.aliases().isEmpty() ? "" : ", also written " + quoted(added.aliases()));
        } else if (decision instanceof Decision.GroupEvents group) {
            say(parts, "One event is told of by ");
            for (EventReference event : group.events()) {
                say(parts, event.equals(group.events().get(0)) ? "" : ", ");
                parts.add(report(event));
            }
        } else if (decision instanceof Decision.SeparateEvent separate) {
            say(parts, "An event of its own is told of by ");
            parts.add(report(separate.event()));
        }
        return parts;
    }

    private void addAll(List<Named> parts, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            say(parts, i == 0 ? "" : i == ids.size() - 1 ? " and " : ", ");
            parts.add(entity(ids.get(i)));
        }
    }

    private Named entity(String id) {
        String name = found.entities().stream()
                .filter(card -> card.id().equals(id))
                .map(EntityCard::name)
                .findFirst()
                .orElse(id);
        return new Named(name, "/entities/" + Link.encode(id));
    }

    private static Named report(EventReference event) {
        return new Named("“" + event.trigger() + "”", "/articles/" + event.articleId());
    }

    private static void say(List<Named> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(Named.plain(words));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> "“" + name + "”")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
