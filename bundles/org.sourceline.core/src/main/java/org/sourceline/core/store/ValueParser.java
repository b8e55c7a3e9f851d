package org.sourceline.core.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonToken;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Extras;

/** Reads the normalised value of a mention. The input stands on its opening brace. */
final class ValueParser {

    private final JsonInput in;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable Boolean approximate;
    private final Unknowns unknowns = new Unknowns();

    ValueParser(JsonInput in) {
        this.in = in;
    }

    void read() throws IOException {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.next();
            switch (name) {
                case "amount", "currency", "date", "reference" -> text(name, token);
                case "approximate" -> approximate(token);
                default -> unknowns.add(name, in.rawHere());
            }
        }
    }

    private void text(String name, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.TEXT) {
            texts.put(name, in.textHere());
        } else {
            unknowns.add(name, in.rawHere());
        }
    }

    private void approximate(@Nullable JsonToken token) throws IOException {
        if (token == JsonToken.TRUE || token == JsonToken.FALSE) {
            approximate = token == JsonToken.TRUE;
        } else {
            unknowns.add("approximate", in.rawHere());
        }
    }

    /** What was read, as a value of a mention of that kind. */
    EntityValue value(@Nullable EntityKind kind) {
        String amount = texts.get("amount");
        String date = texts.get("date");
        if (kind == EntityKind.MONEY && amount != null) {
            texts.remove("amount");
            String currency = texts.remove("currency");
            return new EntityValue.Money(amount, currency, isApproximate(), rest(null));
        }
        if (kind == EntityKind.PERCENT && amount != null) {
            texts.remove("amount");
            return new EntityValue.Percent(amount, isApproximate(), rest(null));
        }
        if (kind == EntityKind.DATE && date != null) {
            texts.remove("date");
            String reference = texts.remove("reference");
            return new EntityValue.Date(date, reference, rest(approximate));
        }
        return new EntityValue.Other(rest(approximate));
    }

    private boolean isApproximate() {
        return Boolean.TRUE.equals(approximate);
    }

    private Extras rest(@Nullable Boolean unusedApproximate) {
        Unknowns rest = new Unknowns();
        texts.forEach((name, text) -> rest.add(name, JsonText.quote(text)));
        if (unusedApproximate != null) {
            rest.add("approximate", unusedApproximate.toString());
        }
        unknowns.extras().properties().forEach(property -> rest.add(property.name(), property.json()));
        return rest.extras();
    }
}
