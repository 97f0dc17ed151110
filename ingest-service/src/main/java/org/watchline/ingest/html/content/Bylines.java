package org.watchline.ingest.html.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises lines that tell who wrote an article and when, as they stand above it. */
final class Bylines {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
            + "|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر"
            + "|نوفمبر|ديسمبر|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت";

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:first )?(?:published|updated|posted|last (?:updated|modified)|date|created|written|on|at)?[\\s:|,•·-]*)"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s*)?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th)?[\\s,./-]+(?:" + MONTH + ")[\\s,./-]+\\d{2,4}|(?:" + MONTH
                    + ")\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
                    + "[\\s,|•·T–-]*(?:at\\s*)?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?)?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2})?\\)?"
                    + "(?:[\\s|•·,-]*(?:(?:updated|modified).{0,50}|\\d+ min(?:ute)?s? read))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "(?:by|written by|reported by|author|story by|تحرير|بقلم|تحریر|از|نویسنده)\\s*:?\\s+\\p{L}[^.!?]{2,90}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIME = Pattern.compile(
            "\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?)(?: ago| read)", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private Bylines() {}

    static boolean isDate(String line) {
        return DATE.matcher(line).matches();
    }

    static boolean isByline(String line, List<String> authors) {
        return isDate(line)
                || TIME.matcher(line).matches()
                || (BY.matcher(line).matches() && isName(line))
                || authors.stream().anyMatch(author -> isSignature(line, author));
    }

    /** Names begin with capitals where a script has them; a sentence that begins with "By" has other words too. */
    private static boolean isName(String line) {
        String[] words = line.split("\\s+", -1);
        long small = List.of(words).stream()
                .skip(1)
                .filter(word -> Character.isLowerCase(word.charAt(0))
                        && !word.matches("and|in|for|the|of|with|al|ul|min|read|am|pm|at|on|is"))
                .count();
        return small == 0 && words.length <= 16;
    }

    private static boolean isSignature(String line, String author) {
        String low = line.toLowerCase(Locale.ROOT);
        String name = author.toLowerCase(Locale.ROOT);
        boolean near = low.length() <= name.length() + 45
                || (low.startsWith(name) && YEAR.matcher(low).find());
        return !name.isEmpty() && low.contains(name) && near && !low.endsWith(".");
    }
}
