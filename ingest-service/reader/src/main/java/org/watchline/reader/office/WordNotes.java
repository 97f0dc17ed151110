package org.watchline.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.watchline.reader.parse.Prose;
import org.xml.sax.SAXException;

/**
 * The notes of a DOCX. Tika puts them behind the text without their numbers, and into the text what the file calls them
 * inside; here both get the numbers that a reader sees.
 */
final class WordNotes {

    private static final List<String> PARTS = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final Pattern REFERENCE = Pattern.compile("\\[(\\d{1,6})]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Paragraphs of each note, by its name inside the file, in their order. */
    private final Map<String, List<String>> notes;

    private WordNotes(Map<String, List<String>> notes) {
        this.notes = notes;
    }

    /** The notes at the feet of pages, or else those at the end; where there are both, none. */
    static WordNotes of(byte[] file) throws IOException, TikaException, SAXException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (String name : PARTS) {
                Map<String, List<String>> notes = read(archive, name);
                if (!notes.isEmpty() && !found.isEmpty()) {
                    return new WordNotes(Map.of());
                }
                found.putAll(notes);
            }
        }
        return new WordNotes(found);
    }

    /** The same paragraphs with numbered notes, if the last ones are the notes. */
    List<String> numbered(List<String> paragraphs) {
        List<String> written = notes.values().stream().flatMap(List::stream).toList();
        int end = paragraphs.size() - written.size();
        if (written.isEmpty() || end < 0 || !isSame(paragraphs.subList(end, paragraphs.size()), written)) {
            return paragraphs;
        }
        List<String> numbers = List.copyOf(notes.keySet());
        List<String> numbered = new ArrayList<>();
        for (String paragraph : paragraphs.subList(0, end)) {
            numbered.add(REFERENCE.matcher(paragraph).replaceAll(reference -> shown(reference.group(1), numbers)));
        }
        int number = 0;
        for (List<String> note : notes.values()) {
            number++;
            numbered.add("[" + number + "] " + String.join("\n", note));
        }
        return numbered;
    }

    private static String shown(String name, List<String> names) {
        int number = names.indexOf(name) + 1;
        return Matcher.quoteReplacement("[" + (number == 0 ? name : Integer.toString(number)) + "]");
    }

    private static boolean isSame(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!squeezed(one.get(i)).equals(squeezed(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private static Map<String, List<String>> read(ZipFile archive, String part)
            throws IOException, TikaException, SAXException {
        ZipArchiveEntry entry = archive.getEntry(part);
        if (entry == null) {
            return Map.of();
        }
        WordNoteHandler handler = new WordNoteHandler();
        try (InputStream content = archive.getInputStream(entry)) {
            XMLReaderUtils.parseSAX(content, handler, new ParseContext());
        }
        Map<String, List<String>> notes = new LinkedHashMap<>();
        handler.notes().forEach((name, prose) -> addUnlessEmpty(notes, name, prose));
        return notes;
    }

    private static void addUnlessEmpty(Map<String, List<String>> notes, String name, Prose prose) {
        List<String> paragraphs = prose.paragraphs();
        if (!paragraphs.isEmpty()) {
            notes.put(name, paragraphs);
        }
    }
}
