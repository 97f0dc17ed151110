package org.watchline.ingest.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a byline into names. */
final class Names {

    private static final int LONGEST_BYLINE = 300;
    private static final int LONGEST = 60;

    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:(?:story |written |reported |posted |published )?by|par|por|von|author[s]?|reporter|correspondent|from|بقلم|كتبت?|تحریر|نویسنده|گزارشگر|لیکوال|از)\\s*[:：]?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[,;|/•·،]|\\s(?:and|&|with|و|اور|او)\\s|\\s–\\s|\\s-\\s|\\n)\\s*", Pattern.CASE_INSENSITIVE);

    /** What follows a name and is not one: a place, an office, a date. */
    private static final Pattern REST = Pattern.compile(
            "(?-i:\\s+(?:in|at|for|on|of)\\s+\\p{Lu}.*)|\\s*[(<].*|\\s*@.*|\\s+\\d.*|\\s+(?:Updated|Published|Posted|Modified)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_NAME = Pattern.compile(
            "https?:.*|\\S+\\.(?:com|org|net|info|[a-z]{2})|www\\..*|.*@.*|\\d.*|admin|administrator|editor|author|webmaster|user|guest|unknown|null|undefined|none|n/a|by|staff|auteur|autor|profile|post author|ma|md|phd|published|updated|posted|read more"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: \\d.*)?"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|.*\\bmin(?:ute)?s? read",
            Pattern.CASE_INSENSITIVE);

    /** Stands for a name only where none is given. */
    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b(?:correspondents?|reporters?|editor|analyst|fellow|professor|researcher|writers?|desk|envoyés? .*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}’'])\\p{L}|(?<=\\b[od][’'])\\p{L}");

    private Names() {}

    static List<String> in(String byline) {
        List<String> names = new ArrayList<>();
        if (byline.length() > LONGEST_BYLINE) {
            return names;
        }
        String text = OPENING.matcher(byline.strip()).replaceFirst("");
        for (String part : BETWEEN.split(text, -1)) {
            String name = REST.matcher(OPENING.matcher(part).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            if (name.length() > 1
                    && name.length() <= LONGEST
                    && !NO_NAME.matcher(name).matches()) {
                names.add(name);
            }
        }
        if (!names.isEmpty() && !isShouted(names.get(0))) {
            names.removeIf(Names::isShouted);
        }
        names.replaceAll(Names::spoken);
        boolean named = names.stream().anyMatch(name -> !OFFICE.matcher(name).matches());
        if (named) {
            names.removeIf(name -> OFFICE.matcher(name).matches());
        }
        return names;
    }

    /** "AMINA GUL", as some agencies write their bylines, is "Amina Gul". */
    private static String spoken(String name) {
        return isShouted(name) && name.indexOf(' ') > 0
                ? INITIAL.matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT))
                : name;
    }

    /** In capitals throughout, as agencies and papers are beside the names of people: "Ed Horn, CNN". */
    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
