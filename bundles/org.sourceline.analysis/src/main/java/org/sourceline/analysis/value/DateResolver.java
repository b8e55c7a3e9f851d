package org.sourceline.analysis.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityValue;

/**
 * Turns what a date expression says into EDTF (Extended Date/Time Format, ISO 8601-2): relative dates against the date of the article,
 * "that month" and "two weeks later" against the date that the text named last. Without an article date relative dates stay open.
 */
final class DateResolver {

    private final @Nullable LocalDate article;
    /** The date that the text named last, as precise as the text was. */
    private @Nullable String focus;

    DateResolver(@Nullable LocalDate article) {
        this.article = article;
    }

    /** A date that needs no other. */
    EntityValue.@Nullable Date absolute(String date) {
        focus = date;
        return new EntityValue.Date(date, null);
    }

    /** A day as year, month and day; the year may be 0 for unknown, the day 0 for a whole month. Null if there is no such day. */
    EntityValue.@Nullable Date day(int year, int month, int day) {
        try {
            if (year > 0) {
                return absolute(text(year, month, day));
            }
            return article == null ? null : relative(text(pastYear(month, day), month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The latest year in which the day is not clearly behind the article. */
    private int pastYear(int month, int day) {
        LocalDate reference = article == null ? LocalDate.MAX : article;
        LocalDate same = LocalDate.of(reference.getYear(), month, Math.max(1, Math.min(day, YearMonth.of(reference.getYear(), month).lengthOfMonth())));
        return same.isAfter(reference.plusDays(day == 0 ? 0 : 14)) ? reference.getYear() - 1 : reference.getYear();
    }

    private static String text(int year, int month, int day) {
        return day > 0 ? LocalDate.of(year, month, day).toString() : YearMonth.of(year, month).toString();
    }

    /** A month of the year that lies so many years from the article's; day as in {@link #day}. */
    EntityValue.@Nullable Date monthOfYear(int month, int day, int years) {
        return article == null ? null : relative(text(article.getYear() + years, month, day));
    }

    /** "last May": the latest that is over; "next May": the first to come. */
    EntityValue.@Nullable Date monthBeside(int month, boolean next) {
        if (article == null) {
            return null;
        }
        int year = article.getYear();
        if (next) {
            year += month <= article.getMonthValue() ? 1 : 0;
        } else {
            year -= month >= article.getMonthValue() ? 1 : 0;
        }
        return relative(text(year, month, 0));
    }

    /** A day of the week, from 1 for Monday: the latest one, or with {@code next} the one to come. */
    EntityValue.@Nullable Date weekday(int day, boolean next) {
        if (article == null) {
            return null;
        }
        DayOfWeek name = DayOfWeek.of(day);
        return relative(article.with(next ? TemporalAdjusters.next(name) : TemporalAdjusters.previousOrSame(name)).toString());
    }

    /** The day, week, month or year that lies so many units from the article's; units as the data file writes them. */
    EntityValue.@Nullable Date fromArticle(int amount, String unit) {
        return article == null ? null : relative(moved(article, amount, unit));
    }

    /** The same from the date that was named last. */
    EntityValue.@Nullable Date fromFocus(int amount, String unit) {
        LocalDate from = focusDay();
        if (from == null || focus == null) {
            return null;
        }
        String reference = focus;
        focus = moved(from, amount, unit);
        return new EntityValue.Date(focus, reference);
    }

    private @Nullable LocalDate focusDay() {
        if (focus == null || !focus.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") || focus.matches("\\d{4}-2[1-4]")) {
            return null;
        }
        return LocalDate.parse(focus.length() == 4 ? focus + "-01-01" : focus.length() == 7 ? focus + "-01" : focus);
    }

    private static String moved(LocalDate from, int amount, String unit) {
        return switch (unit) {
            case "d" -> from.plusDays(amount).toString();
            case "w" -> from.plusWeeks(amount).toString();
            case "m" -> YearMonth.from(from.plusMonths(amount)).toString();
            case "q" -> YearMonth.from(from.plusMonths(3L * amount)).toString();
            case "10y" -> (from.getYear() + 10 * amount) / 10 + "X";
            case "100y" -> (from.getYear() + 100 * amount) / 100 + "XX";
            default -> String.valueOf(from.plus(amount, ChronoUnit.YEARS).getYear());
        };
    }

    private EntityValue.Date relative(String date) {
        focus = date;
        return new EntityValue.Date(date, article == null ? null : article.toString());
    }
}
