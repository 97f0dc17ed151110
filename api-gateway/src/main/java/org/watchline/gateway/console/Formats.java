package org.watchline.gateway.console;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;

/** How values read on a page. Times are in UTC. */
@TemplateExtension
public final class Formats {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Formats() {}

    /** A day, as 16 Apr 2022. */
    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    /** A time, as 16 Apr 2022, 08:15 UTC. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** A day, as 16 Apr 2022. */
    public static String day(LocalDate day) {
        return DAY.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** A number with its digits in groups of three. */
    public static String grouped(Number number) {
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** A number of things, such as 1 article and 2,300 articles. */
    public static String of(Number number, String thing) {
        return grouped(number) + " " + (number.longValue() == 1 ? thing : thing + "s");
    }

    /** An ISO 8601 day, month, year or interval of them, as people write it. */
    public static String readable(String date) {
        return IsoDates.readable(date);
    }

    /** A label in kebab-case, as words. */
    public static String spaced(String label) {
        return label.replace('-', ' ');
    }

    /** A language by its code, as English; the code where nobody knows it. */
    public static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** A type of events in words. */
    public static String label(EventType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** Where the date of an event comes from, in words. */
    public static String basis(String dateBasis) {
        return switch (dateBasis) {
            case "relative" -> "counted from the article’s date";
            case "context" -> "taken from the text around it";
            case "citation" -> "taken from what is cited";
            case "known" -> "as the event is known";
            default -> dateBasis;
        };
    }

    /** A modality in words. */
    public static String label(Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    /** A share, as 42 %. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** A text for a path or query. */
    public static String urlEncoded(String value) {
        return Link.encode(value);
    }

    /** A type in words. */
    public static String label(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case NORP -> "community";
            case ORG -> "organisation";
            case GPE -> "country or town";
            case LOC -> "region";
            case FAC -> "facility";
            case EVENT -> "event";
            case LAW -> "law";
            case DATE -> "date";
        };
    }
}
