package org.sourceline.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.sourceline.analysis.Suggester;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.RuleDescription;
import org.sourceline.analysis.finding.Rules;
import org.sourceline.cli.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS 2020). Columns count code points. */
final class SarifFormat {

    private static final String VERSION = "2.1.0";

    private SarifFormat() {
    }

    static void write(List<Located> found, PrintStream out) {
        Json.print(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.writeStringField("version", VERSION);
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Located one : found) {
                result(one, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Sourceline");
        json.writeStringField("semanticVersion", Suggester.VERSION);
        json.writeArrayFieldStart("rules");
        for (FindingRule rule : Rules.SHIPPED) {
            RuleDescription description = rule.description();
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text(json, "shortDescription", description.title());
            text(json, "fullDescription", description.explanation());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", Severities.sarif(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(Located one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", one.finding().rule());
        json.writeStringField("level", Severities.sarif(one.finding().severity()));
        text(json, "message", one.finding().message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(one.file()));
        json.writeEndObject();
        region(one, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void region(Located one, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", one.line());
        json.writeNumberField("startColumn", one.column());
        json.writeNumberField("endLine", one.endLine());
        json.writeNumberField("endColumn", one.endColumn());
        if (!one.finding().words().isEmpty()) {
            text(json, "snippet", one.finding().words());
        }
        json.writeEndObject();
    }

    /** Relative names stay relative, as results are looked at in the checkout they were made in. */
    private static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toString();
        }
        String here = Path.of("").toAbsolutePath().toUri().toString();
        String whole = file.toAbsolutePath().toUri().toString();
        return whole.startsWith(here) ? whole.substring(here.length()) : whole;
    }
}
