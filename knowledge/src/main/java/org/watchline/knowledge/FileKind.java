package org.watchline.knowledge;

/** What a knowledge file holds, which its name tells. */
enum FileKind {
    /** Any other name. */
    ENTITIES,
    /** {@code arabic-script.tsv}: further aliases of entities. */
    SCRIPTS,
    /** {@code relations.tsv}. */
    RELATIONS,
    /** {@code roles.tsv}. */
    ROLES;

    static FileKind of(String fileName) {
        return switch (fileName) {
            case "arabic-script.tsv" -> SCRIPTS;
            case "relations.tsv" -> RELATIONS;
            case "roles.tsv" -> ROLES;
            default -> ENTITIES;
        };
    }
}
