package org.watchline.evaluation.load;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes monitoring notes from sentence patterns and names: of realistic length and density of names, of no meaning. */
final class ArticleGenerator {

    private static final List<String> GROUPS = List.of(
            "the TTP",
            "Tehrik-i-Taliban Pakistan",
            "the Afghan Taliban",
            "IS-K",
            "Jamaat-ul-Ahrar",
            "the Haqqani Network",
            "al-Qaeda");
    private static final List<String> PEOPLE = List.of(
            "Noor Wali Mehsud",
            "Sirajuddin Haqqani",
            "Imran Khan",
            "Zabihullah Mujahid",
            "Hafiz Gul Bahadur",
            "Moeed Yusuf");
    private static final List<String> PLACES = List.of(
            "North Waziristan",
            "Khost",
            "Kunar",
            "Peshawar",
            "Kabul",
            "Bajaur",
            "Quetta",
            "Nangarhar",
            "Islamabad",
            "Tank");
    private static final List<String> OUTLETS =
            List.of("Dawn", "Express Tribune", "Geo News", "TOLOnews", "Reuters", "The News International");
    private static final List<String> PATTERNS = List.of(
            "On %1$s, militants of %2$s attacked a checkpost near %3$s, officials said (%4$s, %1$s).",
            "%5$s rejected the claim and said that talks with %2$s would go on in %3$s.",
            "Residents of %3$s reported %6$d wounded; a spokesman of %2$s spoke of %7$d (%4$s, %1$s).",
            "According to %4$s, %5$s met elders from %3$s to discuss a ceasefire with %2$s.",
            "The security forces carried out an operation in %3$s and arrested %6$d suspected members of %2$s.",
            "Analysts in %3$s doubt that %5$s can hold the factions of %2$s together.");
    private static final int SENTENCES_PER_PARAGRAPH = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 8, 15);

    private final Random random;
    private final long seed;
    private final int words;
    private int made;

    /**
     * A generator of one sequence of articles.
     *
     * @param words about how many words each text has
     */
    ArticleGenerator(long seed, int words) {
        this.random = new Random(seed);
        this.seed = seed;
        this.words = words;
    }

    GeneratedArticle next() {
        made++;
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(700));
        String place = pick(PLACES);
        return new GeneratedArticle(
                "load-" + seed + "-" + made,
                "Situation report %d: %s".formatted(made, place),
                text(day),
                "Load " + pick(OUTLETS),
                day.toString(),
                "en");
    }

    private String text(LocalDate day) {
        StringBuilder text = new StringBuilder(words * 7);
        int sentences = 0;
        for (int count = 0; count < words; sentences++) {
            String sentence = sentence(day.minusDays(random.nextInt(30)));
            count += sentence.split(" ").length;
            text.append(sentence)
                    .append(sentences % SENTENCES_PER_PARAGRAPH == SENTENCES_PER_PARAGRAPH - 1 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private String sentence(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String date = "%s %d, %d".formatted(month, day.getDayOfMonth(), day.getYear());
        return pick(PATTERNS)
                .formatted(
                        date,
                        pick(GROUPS),
                        pick(PLACES),
                        pick(OUTLETS),
                        pick(PEOPLE),
                        random.nextInt(40) + 2,
                        random.nextInt(40) + 2);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
