package org.watchline.local.chaos.loader;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Short reports that nobody wrote: names, places and numbers put into sentences, no two alike. */
final class Texts {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 1_800;
    private static final int SENTENCES = 4;

    private static final List<String> PLACES = List.of(
            "Khost",
            "Kunar",
            "Tank",
            "Bannu",
            "Spera",
            "Miranshah",
            "Peshawar",
            "Kabul",
            "Jalalabad",
            "Torkham",
            "Chitral",
            "Quetta",
            "Kandahar",
            "Paktika",
            "Bajaur",
            "Khyber",
            "Swat",
            "Wana",
            "Ghazni",
            "Herat");

    private static final List<String> GROUPS = List.of(
            "the TTP",
            "the Afghan Taliban",
            "the Islamic State",
            "Jamaat-ul-Ahrar",
            "the Haqqani network",
            "the Frontier Corps",
            "the police",
            "a tribal jirga",
            "the border guards",
            "the provincial council");

    private static final List<String> PEOPLE = List.of(
            "Noor Wali Mehsud",
            "Zabihullah Mujahid",
            "Sirajuddin Haqqani",
            "Omar Khalid Khorasani",
            "Hafiz Gul Bahadur",
            "Amir Khan Muttaqi",
            "Mangal Bagh",
            "Asad Durrani",
            "Lal Muhammad",
            "Gul Rahman");

    private static final List<String> THINGS = List.of(
            "bridges",
            "prisoners",
            "roads",
            "wells",
            "schools",
            "checkpoints",
            "markets",
            "convoys",
            "letters",
            "radios",
            "orchards",
            "clinics",
            "tents",
            "mills",
            "ledgers",
            "quarries",
            "ferries",
            "depots",
            "archives",
            "looms",
            "kilns",
            "granaries",
            "beacons",
            "culverts",
            "pylons",
            "stables",
            "workshops",
            "terraces");

    private static final List<String> DEEDS = List.of(
            "counted",
            "guarded",
            "rebuilt",
            "searched",
            "closed",
            "reopened",
            "inspected",
            "surrendered",
            "claimed",
            "shelled",
            "patrolled",
            "abandoned",
            "fortified",
            "photographed",
            "auctioned",
            "flooded");

    private Texts() {}

    /** A few sentences that hold the word, which nothing else holds. */
    static String about(String word, SplittableRandom random) {
        StringBuilder text =
                new StringBuilder("Our stringer filed report ").append(word).append('.');
        for (int i = 0; i < SENTENCES; i++) {
            text.append(' ').append(sentence(word + i, random));
        }
        return text.toString();
    }

    /** A day as articles give it. */
    static String day(SplittableRandom random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    private static String sentence(String mark, SplittableRandom random) {
        int number = random.nextInt(2, 900);
        String place = pick(PLACES, random);
        String group = pick(GROUPS, random);
        String person = pick(PEOPLE, random);
        String deed = pick(DEEDS, random);
        String thing = pick(THINGS, random);
        return switch (random.nextInt(5)) {
            case 0 -> "%s of %s %s %d %s near %s (%s).".formatted(person, group, deed, number, thing, place, mark);
            case 1 -> "In %s, %s %s %d %s, note %s says.".formatted(place, group, deed, number, thing, mark);
            case 2 ->
                "%d %s were %s by %s at %s, %s told %s.".formatted(number, thing, deed, group, place, mark, person);
            case 3 ->
                "On %s, militants killed %d people in %s and %s %s (%s)."
                        .formatted(day(random), number % 9 + 1, place, deed, thing, mark);
            default -> "%s met %s in %s about %s %s on %s.".formatted(person, group, place, thing, mark, day(random));
        };
    }

    private static String pick(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
