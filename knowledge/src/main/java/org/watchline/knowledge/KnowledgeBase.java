package org.watchline.knowledge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An immutable, checked set of entities. */
public final class KnowledgeBase {

    private final Map<String, Entity> byId;
    private final List<Entity> entities;
    private final String digest;

    private KnowledgeBase(Map<String, EntityRow> rows) {
        Map<String, Entity> entitiesById = new TreeMap<>();
        rows.forEach((id, row) -> entitiesById.put(id, row.entity()));
        this.byId = entitiesById;
        this.entities = List.copyOf(entitiesById.values());
        this.digest = sha256(rows.values().stream().map(EntityRow::canonical).collect(Collectors.joining("\n")));
    }

    /** The knowledge base inside this artifact. */
    public static KnowledgeBase shipped() {
        return of(KnowledgeFile.shipped());
    }

    /**
     * Loads all {@code *.tsv} files of a directory.
     *
     * @throws InvalidKnowledgeException if a line is malformed, files are unsorted, an id occurs twice, or two entities
     *     of one type share an alias
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

    /** SHA-256 (hex) over the entities; comments, line ends, sources and the division into files do not count. */
    public String digest() {
        return digest;
    }

    private static KnowledgeBase of(List<KnowledgeFile> files) {
        Map<String, EntityRow> rows = new TreeMap<>();
        AliasClaims claims = new AliasClaims();
        for (KnowledgeFile file : files) {
            for (EntityRow row : EntityTable.read(file)) {
                EntityRow other = rows.putIfAbsent(row.entity().id(), row);
                if (other != null) {
                    throw row.refused("id '" + row.entity().id() + "' stands already in " + other.place());
                }
                claims.claim(row);
            }
        }
        return new KnowledgeBase(rows);
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
