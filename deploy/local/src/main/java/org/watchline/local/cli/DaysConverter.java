package org.watchline.local.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of days: 90d. */
final class DaysConverter implements ITypeConverter<Duration> {

    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,4})d");

    @Override
    public Duration convert(String text) {
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            throw new TypeConversionException("is no number of days such as 90d");
        }
        return Duration.ofDays(Long.parseLong(days.group(1)));
    }
}
