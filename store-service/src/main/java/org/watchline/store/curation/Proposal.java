package org.watchline.store.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.curation.Curation;
import org.watchline.contracts.curation.Decision;
import org.watchline.contracts.curation.EventReference;
import org.watchline.contracts.curation.Spelling;
import org.watchline.store.command.CommandBody;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/**
 * A decision as somebody wants it, being read and checked against what is known. Whatever cannot be decided ends in a
 * {@link ProblemException}.
 */
final class Proposal {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KIND = 60;
    private static final int MOST_ENTITIES = 50;
    private static final int MOST_NAMES = 100;
    private static final int MOST_EVENTS = 200;

    private final CommandBody body;
    private final KnownCorpus corpus;
    private final Curation standing;
    private final UUID id;
    private final Map<String, EntityCard> cards = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Proposal(CommandBody body, KnownCorpus corpus, Curation standing, UUID id) {
        this.body = body;
        this.corpus = corpus;
        this.standing = standing;
        this.id = id;
    }

    List<EntityCard> cards() {
        return List.copyOf(cards.values());
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    Decision decision() {
        String kind = body.text("kind", LONGEST_KIND);
        return switch (kind) {
            case "merge" -> merge();
            case "split" -> split();
            case "rename" -> rename();
            case "retype" -> retype();
            case "block-alias" -> blockAlias();
            case "add-alias" -> addAlias();
            case "add-entity" -> addEntity();
            case "group-events" -> groupEvents();
            case "separate-event" ->
                new Decision.SeparateEvent(event(fields("event").object("event")));
            default -> throw CommandBody.invalid("kind", "is none of the kinds of decisions");
        };
    }

    private CommandBody fields(String... own) {
        List<String> names = new ArrayList<>(List.of("kind", "author", "reason"));
        names.addAll(Arrays.asList(own));
        return body.allowing(names.toArray(String[]::new));
    }

    private Decision merge() {
        fields("entityIds", "into");
        List<String> parts = body.texts("entityIds", MOST_ENTITIES, LONGEST_ID).stream()
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            throw CommandBody.invalid("entityIds", "is required");
        }
        EntityCard into = whole("into");
        for (String part : parts) {
            EntityCard card = whole("entityIds", part);
            if (part.equals(into.id())) {
                throw CommandBody.invalid("entityIds", "holds the entity that is merged into");
            }
            if (card.type() != into.type()) {
                warnings.add("%s is %s, but %s is %s".formatted(card.name(), card.type(), into.name(), into.type()));
            }
        }
        return new Decision.Merge(parts, into.id());
    }

    private Decision split() {
        fields("entityId", "names", "into", "entity");
        EntityCard from = whole("entityId");
        List<String> names = body.texts("names", MOST_NAMES, LONGEST_NAME);
        if (names.isEmpty()) {
            throw CommandBody.invalid("names", "is required");
        }
        if (body.has("into") == body.has("entity")) {
            throw CommandBody.invalid("into", "or entity is required, and not both");
        }
        EntityCard into = body.has("into") ? whole("into") : newEntity();
        if (into.id().equals(from.id())) {
            throw CommandBody.invalid("into", "is the entity that is split");
        }
        names.forEach(name -> warnIfUnseen(from, name));
        return new Decision.Split(from.id(), names, into.id());
    }

    private Decision rename() {
        fields("entityId", "name");
        EntityCard entity = whole("entityId");
        String name = body.text("name", LONGEST_NAME);
        if (name.equals(entity.name())) {
            throw new ProblemException(ProblemType.CONFLICT, "the entity has this name already");
        }
        warnIfTaken(name);
        return new Decision.Rename(entity.id(), name);
    }

    private Decision retype() {
        fields("entityId", "type", "entityKind");
        EntityCard entity = whole("entityId");
        return new Decision.Retype(
                entity.id(),
                type(body),
                body.optionalText("entityKind", LONGEST_KIND).orElse(null));
    }

    private Decision blockAlias() {
        fields("entityId", "name");
        EntityCard entity = whole("entityId");
        String name = body.text("name", LONGEST_NAME);
        boolean blocked = standing.rulings().stream()
                .anyMatch(ruling -> ruling.entityId().equals(entity.id())
                        && Spelling.key(ruling.name()).equals(Spelling.key(name)));
        if (blocked) {
            throw new ProblemException(ProblemType.CONFLICT, "this spelling does not mean the entity any more");
        }
        warnIfUnseen(entity, name);
        return new Decision.BlockAlias(entity.id(), name);
    }

    private Decision addAlias() {
        fields("entityId", "name");
        EntityCard entity = whole("entityId");
        String name = body.text("name", LONGEST_NAME);
        boolean claimed = standing.claims().stream()
                .anyMatch(claim -> claim.entityId().equals(entity.id())
                        && Spelling.key(claim.name()).equals(Spelling.key(name)));
        if (claimed) {
            throw new ProblemException(ProblemType.CONFLICT, "this spelling is said to mean the entity already");
        }
        warnIfTaken(name);
        return new Decision.AddAlias(entity.id(), name);
    }

    private Decision addEntity() {
        fields("entity", "aliases");
        EntityCard entity = newEntity();
        return new Decision.AddEntity(entity.id(), body.texts("aliases", MOST_NAMES, LONGEST_NAME));
    }

    private Decision groupEvents() {
        fields("events");
        List<EventReference> events = body.objects("events", MOST_EVENTS).stream()
                .map(this::event)
                .distinct()
                .toList();
        if (events.size() < 2) {
            throw CommandBody.invalid("events", "has to name two reports or more");
        }
        return new Decision.GroupEvents(events);
    }

    private EventReference event(CommandBody given) {
        given.allowing("articleId", "eventId");
        return corpus.event(given.uuid("articleId"), given.text("eventId", LONGEST_ID))
                .orElseThrow(() -> CommandBody.invalid("eventId", "is no event of the article"));
    }

    /** An entity that is known and not part of another. */
    private EntityCard whole(String field) {
        return whole(field, body.text(field, LONGEST_ID));
    }

    private EntityCard whole(String field, String entityId) {
        EntityCard card = corpus.entities(List.of(entityId)).get(entityId);
        if (card == null) {
            throw CommandBody.invalid(field, "names an entity that is not known");
        }
        String root = standing.root(entityId);
        if (!root.equals(entityId)) {
            throw new ProblemException(ProblemType.CONFLICT, "%s is part of %s".formatted(entityId, root));
        }
        cards.put(entityId, card);
        return card;
    }

    private EntityCard newEntity() {
        CommandBody given =
                body.object("entity").allowing("name", "type", "entityKind", "latitude", "longitude", "wikidata");
        String name = given.text("name", LONGEST_NAME);
        warnIfTaken(name);
        EntityCard card = new EntityCard(
                newId(name),
                name,
                type(given),
                given.optionalText("entityKind", LONGEST_KIND).orElse(null),
                given.decimal("latitude", -90, 90).orElse(null),
                given.decimal("longitude", -180, 180).orElse(null),
                wikidata(given));
        cards.put(card.id(), card);
        return card;
    }

    private static @Nullable String wikidata(CommandBody given) {
        String item = given.optionalText("wikidata", LONGEST_KIND).orElse(null);
        if (item != null && !item.matches("Q[1-9][0-9]*")) {
            throw CommandBody.invalid("wikidata", "is not the id of an item, such as Q843");
        }
        return item;
    }

    /** Readable, and another one for every decision. */
    private String newId(String name) {
        String readable =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = readable.substring(0, Math.min(readable.length(), LONGEST_KIND));
        return "c-" + (shortened.isEmpty() ? "" : shortened + "-")
                + id.toString().substring(0, 8);
    }

    private static EntityType type(CommandBody given) {
        String name = given.text("type", LONGEST_KIND);
        return Arrays.stream(EntityType.values())
                .filter(type -> type != EntityType.DATE && type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandBody.invalid("type", "is none of the types of entities"));
    }

    private void warnIfUnseen(EntityCard entity, String name) {
        if (!corpus.isSpelling(entity.id(), name)) {
            warnings.add("%s was never seen under the spelling %s".formatted(entity.name(), name));
        }
    }

    private void warnIfTaken(String name) {
        List<String> others = corpus.called(name);
        if (!others.isEmpty()) {
            warnings.add("%s is also known as %s".formatted(String.join(", ", others), name));
        }
    }
}
