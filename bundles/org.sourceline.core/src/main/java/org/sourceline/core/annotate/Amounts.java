package org.sourceline.core.annotate;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** Reads the plain cases of amounts, shares and dates, so that a person need not type what the passage says. What is not plain stays open. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern SCALE = Pattern.compile("[\\s-]*(thousand|million|billion|trillion|bn|mn|m|k)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> EXPONENTS = Map.of("thousand", "e3", "k", "e3", "million", "e6", "mn", "e6", "m", "e6",
            "billion", "e9", "bn", "e9", "trillion", "e12");
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern APPROXIMATE = Pattern.compile("\\b(about|almost|around|nearly|some|roughly|approximately|over|under|more than|"
            + "less than|at least|up to)\\b", Pattern.CASE_INSENSITIVE);

    private Amounts() {
    }

    static @Nullable EntityValue read(EntityKind kind, String words) {
        return switch (kind) {
            case MONEY -> money(words);
            case PERCENT -> percent(words);
            case DATE -> DateNotation.isValid(words.strip()) ? new EntityValue.Date(words.strip(), null) : null;
            default -> null;
        };
    }

    private static EntityValue.@Nullable Money money(String words) {
        String amount = amount(words);
        return amount == null ? null : new EntityValue.Money(amount, currency(words), APPROXIMATE.matcher(words).find());
    }

    private static EntityValue.@Nullable Percent percent(String words) {
        String amount = amount(words);
        return amount == null ? null : new EntityValue.Percent(amount, APPROXIMATE.matcher(words).find());
    }

    /** The one number of the passage, with the power of ten of its scale word; null if there are several or none. */
    private static @Nullable String amount(String words) {
        Matcher numbers = NUMBER.matcher(words);
        if (!numbers.find()) {
            return null;
        }
        String digits = numbers.group().replace(",", "");
        int end = numbers.end();
        if (numbers.find()) {
            return null;
        }
        Matcher scale = SCALE.matcher(words.substring(end));
        return scale.lookingAt() ? digits + EXPONENTS.get(scale.group(1).toLowerCase(Locale.ROOT)) : new BigDecimal(digits).toPlainString();
    }

    private static @Nullable String currency(String words) {
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (words.contains(sign.getKey())) {
                return sign.getValue();
            }
        }
        return CODE.matcher(words).results().map(match -> match.group()).filter(Amounts::isCurrency).findFirst().orElse(null);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
