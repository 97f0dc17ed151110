package org.watchline.local.feed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the folders that browsers save beside a page: its pictures, its scripts, and as HTML files of their own the
 * advertisements that it had in frames.
 */
final class SavedPages {

    private static final Pattern PAGE = Pattern.compile("\\.x?html?$");

    /** What browsers add to the page's name, by their language. */
    private static final Pattern FOLDER = Pattern.compile("[_.]files$|[-_]dateien$|_fichiers$|_archivos$|_arquivos$"
            + "|_file$|_bestanden$|[-_]filer$|_pliki$|_soubory$|_dosyalar$|_файлы$");

    private SavedPages() {}

    /** Those of a directory's entries that belong to a page among them. */
    static Set<Path> foldersAmong(List<Path> entries) {
        Set<String> pages = entries.stream()
                .map(SavedPages::name)
                .filter(name -> PAGE.matcher(name).find())
                .map(name -> PAGE.matcher(name).replaceFirst(""))
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> FOLDER.matcher(name(entry)).find())
                .filter(entry -> pages.contains(FOLDER.matcher(name(entry)).replaceFirst("")))
                .filter(Files::isDirectory)
                .collect(Collectors.toSet());
    }

    /** Directories of a jar end with a slash. */
    private static String name(Path entry) {
        return entry.getFileName().toString().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }
}
