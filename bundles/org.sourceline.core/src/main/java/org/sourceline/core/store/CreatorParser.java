package org.sourceline.core.store;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Creator;

/** Reads who made an annotation; hands out one record for equal creators that follow each other. */
final class CreatorParser {

    private final JsonInput in;
    private @Nullable Creator last;

    CreatorParser(JsonInput in) {
        this.in = in;
    }

    Creator creator() throws IOException, NotUnderstood {
        in.beginObject();
        Creator creator = new Properties().read();
        Creator before = last;
        if (before != null && before.equals(creator)) {
            return before;
        }
        last = creator;
        return creator;
    }

    private final class Properties {
        private String type = "";
        private @Nullable String name;
        private @Nullable String version;
        private @Nullable String rule;
        private @Nullable String reason;
        private @Nullable Double confidence;
        private final Unknowns unknowns = new Unknowns();

        Creator read() throws IOException, NotUnderstood {
            for (String key = in.nextName(); key != null; key = in.nextName()) {
                switch (key) {
                    case "type" -> type = in.recurring();
                    case "name" -> name = in.recurring();
                    case "version" -> version = in.recurring();
                    case "rule" -> rule = in.recurring();
                    case "reason" -> reason = in.recurring();
                    case "confidence" -> confidence = in.number();
                    default -> unknowns.keep(in, key);
                }
            }
            return creator();
        }

        private Creator creator() throws NotUnderstood {
            if (name == null) {
                throw new NotUnderstood("a creator with a name");
            }
            return switch (type) {
                case "Person" -> person(name);
                case "Software" -> new Creator.Software(name, orEmpty(version), orEmpty(rule), orEmpty(reason), confidence,
                        unknowns.extras());
                default -> throw new NotUnderstood("a person or a program");
            };
        }

        /** What only a program has is unknown of a person, and kept. */
        private Creator person(String of) {
            keep("version", version);
            keep("rule", rule);
            keep("reason", reason);
            if (confidence != null) {
                unknowns.add("confidence", Double.toString(confidence));
            }
            return new Creator.Person(of, unknowns.extras());
        }

        private void keep(String key, @Nullable String text) {
            if (text != null) {
                unknowns.add(key, JsonText.quote(text));
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
