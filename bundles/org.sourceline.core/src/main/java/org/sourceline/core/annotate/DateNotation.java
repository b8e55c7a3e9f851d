package org.sourceline.core.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks dates: ISO 8601-1, and EDTF levels 0 and 1 (ISO 8601-2:2019; specification of the Library of Congress). */
public final class DateNotation {

    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}|Y-?[1-9]\\d{4,}");
    private static final Pattern OPEN_DIGITS = Pattern.compile("-?\\d{3}X|-?\\d{2}XX|-?(\\d{4})-XX|-?\\d{4}-(\\d{2})-XX|-?\\d{4}-XX-XX");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(.+)");

    private DateNotation() {
    }

    /** Whether the text is a date, a date and time, or an interval of dates. */
    public static boolean isValid(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return isDate(text) || isDateTime(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        boolean open = isOpen(from) && isOpen(to);
        return !open && (isOpen(from) || isDate(from)) && (isOpen(to) || isDate(to));
    }

    /** An end of an interval that is unknown (nothing) or open (two dots). */
    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static boolean isDate(String text) {
        String date = text.replaceFirst("[?~%]$", "");
        return isDay(date) || isMonthOrSeason(date) || YEAR.matcher(date).matches() || hasOpenDigits(date);
    }

    private static boolean isDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() && exists(day.group(1), day.group(2), day.group(3));
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A month from 01 to 12, or a season from 21 (spring) to 24 (winter). */
    private static boolean isMonthOrSeason(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            return false;
        }
        int number = Integer.parseInt(month.group(2));
        return number >= 1 && number <= 12 || number >= 21 && number <= 24;
    }

    private static boolean hasOpenDigits(String text) {
        Matcher open = OPEN_DIGITS.matcher(text);
        if (!open.matches()) {
            return false;
        }
        return open.group(2) == null || isMonth(open.group(2));
    }

    private static boolean isMonth(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12;
    }

    private static boolean isDateTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || !isDay(time.group(1))) {
            return false;
        }
        try {
            DateTimeFormatter.ISO_TIME.parse(time.group(2));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
