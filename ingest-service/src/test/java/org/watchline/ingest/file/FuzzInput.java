package org.watchline.ingest.file;

/**
 * One input of the fuzz test.
 *
 * @param family inputs are counted by it
 * @param name tells how to make it again
 */
record FuzzInput(String family, String name, ArticleFile file) {

    static FuzzInput of(String family, String name, String extension, byte[] bytes) {
        return new FuzzInput(family, name, new ArticleFile("fuzz." + extension, null, bytes));
    }
}
