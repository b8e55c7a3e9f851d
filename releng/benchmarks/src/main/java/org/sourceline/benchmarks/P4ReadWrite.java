package org.sourceline.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;

/**
 * P4: read and write a set file, from bytes to bytes. Ours makes the page of it with all its annotations, refuses doubled names and takes
 * the SHA-256; the others do none of that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class P4ReadWrite {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final List<Row> ROWS = List.of(
            row("read and write a set file", "readWrite", List.of(
                    new Row.Peer("Jackson tree", "readWriteTree", 100_000, Map.of(100_000, 1 / 4.0)),
                    new Row.Peer("Jackson streaming copy", "copy", 100_000, Map.of(100_000, 1 / 0.6)))),
            row("read a set file", "read", List.of(
                    new Row.Peer("Jackson tree", "readTree", 100_000, Map.of()),
                    new Row.Peer("Jackson streaming, every text taken", "readTokens", 100_000, Map.of()))),
            row("write a set file", "write", List.of(new Row.Peer("Jackson tree", "writeTree", 100_000, Map.of()))));

    @Param({"1000", "10000", "100000"})
    private int n;
    private byte[] bytes = {};
    private Page page = Page.empty("", "", "", "", "");
    private final PageReader reader = new PageReader();
    private final PageWriter writer = new PageWriter();
    private final JsonFactory factory = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private JsonNode tree = mapper.nullNode();

    private static Row row(String work, String ours, List<Row.Peer> peers) {
        return new Row("P4", work, P4ReadWrite.class, ours, peers, null, SIZES);
    }

    static List<Row> rows() {
        return ROWS;
    }

    @Setup
    public void setUp() throws IOException {
        bytes = AnnotatedPage.of(n);
        page = reader.read(bytes, "page").page();
        tree = mapper.readTree(bytes);
    }

    private ByteArrayOutputStream target() {
        return new ByteArrayOutputStream(bytes.length + bytes.length / 8);
    }

    @Benchmark
    public ByteArrayOutputStream readWrite() throws IOException {
        ByteArrayOutputStream out = target();
        writer.write(reader.read(bytes, "page").page(), out);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream readWriteTree() throws IOException {
        ByteArrayOutputStream out = target();
        mapper.writeValue(out, mapper.readTree(bytes));
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream copy() throws IOException {
        ByteArrayOutputStream out = target();
        try (JsonParser parser = factory.createParser(bytes); JsonGenerator generator = factory.createGenerator(out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return out;
    }

    @Benchmark
    public LoadedPage read() throws IOException {
        return reader.read(bytes, "page");
    }

    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(bytes);
    }

    @Benchmark
    public int readTokens() throws IOException {
        int characters = 0;
        try (JsonParser parser = factory.createParser(bytes)) {
            while (parser.nextToken() != null) {
                characters += parser.getText().length();
            }
        }
        return characters;
    }

    @Benchmark
    public ByteArrayOutputStream write() throws IOException {
        ByteArrayOutputStream out = target();
        writer.write(page, out);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream writeTree() throws IOException {
        ByteArrayOutputStream out = target();
        mapper.writeValue(out, tree);
        return out;
    }
}
