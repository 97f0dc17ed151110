package org.watchline.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All entities of a set of files by their ids, with the aliases in other scripts that stand in a file of their own. */
final class EntityRows {

    private static final List<String> SCRIPT_COLUMNS = List.of("id", "aliases");

    private final TreeMap<String, EntityRow> byId = new TreeMap<>();

    private EntityRows() {}

    static Map<String, EntityRow> of(List<KnowledgeFile> entities, List<KnowledgeFile> scripts) {
        EntityRows rows = new EntityRows();
        entities.forEach(file -> Rows.of(file, EntityRow.COLUMNS).forEach(row -> rows.add(EntityRow.parse(row))));
        scripts.forEach(file -> Rows.of(file, SCRIPT_COLUMNS).forEach(rows::addAliases));
        AliasClaims claims = new AliasClaims();
        rows.byId.values().forEach(claims::claim);
        return rows.byId;
    }

    private void add(EntityRow row) {
        String id = row.entity().id();
        EntityRow other = byId.putIfAbsent(id, row);
        if (other != null) {
            throw row.refused("id '" + id + "' stands already in " + other.place());
        }
    }

    private void addAliases(Row row) {
        EntityRow entity = byId.get(row.cell(0));
        if (entity == null) {
            throw row.refused("no entity has the id '" + row.cell(0) + "'");
        }
        try {
            byId.put(row.cell(0), entity.with(row, AliasNotation.parseAll(row.cell(1))));
        } catch (IllegalArgumentException e) {
            throw row.refused(String.valueOf(e.getMessage()));
        }
    }
}
