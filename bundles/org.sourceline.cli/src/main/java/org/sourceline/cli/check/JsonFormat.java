package org.sourceline.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.sourceline.analysis.finding.Finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** A list of objects, one for each finding. */
final class JsonFormat {

    /** Writes into a generator. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonFormat() {
    }

    static void write(List<Located> found, PrintStream out) {
        print(out, json -> {
            json.writeStartArray();
            for (Located one : found) {
                write(one, json);
            }
            json.writeEndArray();
        });
    }

    /** Prints indented JSON with a line end behind it. */
    static void print(PrintStream out, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
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
