package org.watchline.contracts.curation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/** One thing that somebody decided. Spellings are compared by their {@link Spelling#key}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Decision.Rename.class, name = "rename"),
    @JsonSubTypes.Type(value = Decision.Retype.class, name = "retype"),
    @JsonSubTypes.Type(value = Decision.BlockAlias.class, name = "block-alias"),
    @JsonSubTypes.Type(value = Decision.AddAlias.class, name = "add-alias"),
    @JsonSubTypes.Type(value = Decision.AddEntity.class, name = "add-entity"),
    @JsonSubTypes.Type(value = Decision.GroupEvents.class, name = "group-events"),
    @JsonSubTypes.Type(value = Decision.SeparateEvent.class, name = "separate-event")
})
public sealed interface Decision {

    /** The entities that it is about. */
    List<String> subjects();

    /** These entities are one: {@code into}. */
    record Merge(List<String> entityIds, String into) implements Decision {

        public Merge {
            entityIds = List.copyOf(entityIds);
            Objects.requireNonNull(into, "into");
        }

        @Override
        public List<String> subjects() {
            return Stream.concat(entityIds.stream(), Stream.of(into)).toList();
        }
    }

    /** These spellings of an entity mean another. */
    record Split(String entityId, List<String> names, String into) implements Decision {

        public Split {
            Objects.requireNonNull(entityId, "entityId");
            names = List.copyOf(names);
            Objects.requireNonNull(into, "into");
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId, into);
        }
    }

    /** The entity is shown under this name. */
    record Rename(String entityId, String name) implements Decision {

        public Rename {
            Objects.requireNonNull(entityId, "entityId");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId);
        }
    }

    /**
     * The entity is of this type.
     *
     * @param entityKind finer than the type; null where it stays as it is
     */
    record Retype(
            String entityId, EntityType type, @Nullable String entityKind) implements Decision {

        public Retype {
            Objects.requireNonNull(entityId, "entityId");
            Objects.requireNonNull(type, "type");
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId);
        }
    }

    /** The spelling does not mean the entity. */
    record BlockAlias(String entityId, String name) implements Decision {

        public BlockAlias {
            Objects.requireNonNull(entityId, "entityId");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId);
        }
    }

    /** The spelling means the entity, where nothing listed is known by it. */
    record AddAlias(String entityId, String name) implements Decision {

        public AddAlias {
            Objects.requireNonNull(entityId, "entityId");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId);
        }
    }

    /** There is an entity, described by the decision's card, known by its name and these spellings. */
    record AddEntity(String entityId, List<String> aliases) implements Decision {

        public AddEntity {
            Objects.requireNonNull(entityId, "entityId");
            aliases = List.copyOf(aliases);
        }

        @Override
        public List<String> subjects() {
            return List.of(entityId);
        }
    }

    /** These reports are of one event. */
    record GroupEvents(List<EventReference> events) implements Decision {

        public GroupEvents {
            events = List.copyOf(events);
        }

        @Override
        public List<String> subjects() {
            return List.of();
        }
    }

    /** This report is of an event of its own. */
    record SeparateEvent(EventReference event) implements Decision {

        public SeparateEvent {
            Objects.requireNonNull(event, "event");
        }

        @Override
        public List<String> subjects() {
            return List.of();
        }
    }
}
