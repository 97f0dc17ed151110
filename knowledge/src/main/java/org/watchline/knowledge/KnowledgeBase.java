package org.watchline.knowledge;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.watchline.contracts.identity.Sha256;

/** An immutable, checked set of entities and of what is known about them. */
public final class KnowledgeBase {

    private final Map<String, Entity> byId;
    private final List<Entity> entities;
    private final Relations relations;
    private final Map<String, List<HeldRole>> rolesByPerson;
    private final String digest;

    private KnowledgeBase(Map<String, Entity> byId, Relations relations, List<HeldRole> roles, String digest) {
        this.byId = byId;
        this.entities = List.copyOf(byId.values());
        this.relations = relations;
        this.rolesByPerson = roles.stream().collect(groupingBy(HeldRole::personId));
        this.digest = digest;
    }

    /** The knowledge base inside this artifact. */
    public static KnowledgeBase shipped() {
        return of(KnowledgeFile.shipped());
    }

    /**
     * Loads all {@code *.tsv} files of a directory. Those without a {@linkplain FileKind name of their own} hold
     * entities.
     *
     * @throws InvalidKnowledgeException if a line is malformed, files are unsorted, an id occurs twice, a line refers
     *     to an unknown id, or two entities of one type other than places share an alias
     */
    public static KnowledgeBase load(Path directory) {
        return of(KnowledgeFile.in(directory));
    }

    /** All entities in ascending order of their ids. */
    public List<Entity> entities() {
        return entities;
    }

    public Optional<Entity> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The country that a nationality or a capital stands for; a country stands for itself. */
    public Optional<Entity> countryOf(Entity entity) {
        return relations.countryOf(entity);
    }

    /** Ids of the places that hold a place or site, the smallest first; none where that is not known. */
    public List<String> placesAround(String id) {
        return relations.placesAround(id);
    }

    /** The roles of a person, in the order of the file; none for unknown ids. */
    public List<HeldRole> rolesOf(String personId) {
        return rolesByPerson.getOrDefault(personId, List.of());
    }

    /** SHA-256 (hex) over the facts; comments, line ends, sources and the division into files do not count. */
    public String digest() {
        return digest;
    }

    private static KnowledgeBase of(List<KnowledgeFile> files) {
        Map<FileKind, List<KnowledgeFile>> byKind = files.stream().collect(groupingBy(KnowledgeFile::kind));
        Map<String, EntityRow> entityRows = EntityRows.of(
                byKind.getOrDefault(FileKind.ENTITIES, List.of()), byKind.getOrDefault(FileKind.SCRIPTS, List.of()));
        List<Row> relationRows = rows(byKind, FileKind.RELATIONS, Relations.COLUMNS);
        List<Row> roleRows = rows(byKind, FileKind.ROLES, RoleRow.COLUMNS);

        Map<String, Entity> byId = new TreeMap<>();
        entityRows.forEach((id, row) -> byId.put(id, row.entity()));
        List<HeldRole> roles =
                roleRows.stream().map(row -> RoleRow.parse(row, byId)).toList();
        List<String> facts = new ArrayList<>();
        entityRows.values().forEach(row -> facts.add(row.canonical()));
        relationRows.forEach(row -> facts.add(row.withoutSource()));
        roleRows.forEach(row -> facts.add(row.withoutSource()));
        return new KnowledgeBase(byId, Relations.of(relationRows, byId), roles, Sha256.of(String.join("\n", facts)));
    }

    private static List<Row> rows(Map<FileKind, List<KnowledgeFile>> files, FileKind kind, List<String> columns) {
        return files.getOrDefault(kind, List.of()).stream()
                .flatMap(file -> Rows.of(file, columns).stream())
                .toList();
    }
}
