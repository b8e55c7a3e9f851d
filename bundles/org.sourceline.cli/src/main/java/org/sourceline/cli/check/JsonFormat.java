package org.sourceline.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import org.sourceline.analysis.finding.Finding;
import org.sourceline.cli.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** A list of objects, one for each finding. */
final class JsonFormat {

    private JsonFormat() {
    }

    static void write(List<Located> found, PrintStream out) {
        Json.print(out, json -> {
            json.writeStartArray();
            for (Located one : found) {
                write(one, json);
            }
            json.writeEndArray();
        });
    }

    private static void write(Located one, JsonGenerator json) throws IOException {
        Finding finding = one.finding();
        json.writeStartObject();
        json.writeStringField("file", one.file().toString());
        json.writeNumberField("line", one.line());
        json.writeNumberField("column", one.column());
        json.writeNumberField("endLine", one.endLine());
        json.writeNumberField("endColumn", one.endColumn());
        json.writeStringField("severity", Severities.word(finding.severity()));
        json.writeStringField("rule", finding.rule());
        json.writeStringField("message", finding.message());
        json.writeStringField("passage", finding.words());
        json.writeStringField("source", finding.source());
        if (!finding.annotation().isEmpty()) {
            json.writeStringField("set", finding.set());
            json.writeStringField("annotation", finding.annotation());
        }
        if (finding.related() != null) {
            json.writeStringField("related", finding.related().article());
        }
        json.writeEndObject();
    }
}
