package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that hold one JSON object of a known type, within limits, and says in words what is wrong with one that does not. May be
 * used by several threads at once.
 *
 * @param <T> what a file is read as
 */
final class DocumentReader<T> {

    /** Takes one object apart. */
    interface Parser<T> {

        /** Reads the object at whose opening brace the input stands. */
        T read() throws IOException, NotUnderstood;

        /** What the object says of its type; null if nothing. */
        @Nullable String type();

        /** The property at which reading stands. */
        String property();
    }

    private final String family;
    private final String type;
    private final PageLimits limits;
    private final Function<JsonInput, Parser<T>> parsers;
    private final JsonFactory factory;

    /**
     * @param family how the keys of the messages begin
     * @param type what the object must say of its type
     */
    DocumentReader(String family, String type, PageLimits limits, Function<JsonInput, Parser<T>> parsers) {
        this.family = family;
        this.type = type;
        this.limits = limits;
        this.parsers = parsers;
        this.factory = factory(limits);
    }

    /** Makes parsers that keep to limits. */
    static JsonFactory factory(PageLimits limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.numberLength()).maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength()).build())
                .build();
    }

    /**
     * The bytes of a file.
     *
     * @throws PageReadException if there is no such file, or it is too large, or cannot be read
     */
    byte[] bytes(Path file) throws PageReadException {
        PageProblem problem = new PageProblem(family, file.toString(), new byte[0]);
        if (!Files.isRegularFile(file)) {
            throw problem.of(Files.exists(file) ? "notFile" : "missing");
        }
        try {
            if (Files.size(file) > limits.bytes()) {
                throw tooLarge(problem);
            }
            return Files.readAllBytes(file);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw problem.unreadable(e);
        }
    }

    /**
     * Reads bytes.
     *
     * @param name what messages call them, as a rule the file they come from
     * @throws PageReadException if they are nothing that can be read
     */
    T read(byte[] bytes, String name) throws PageReadException {
        PageProblem problem = new PageProblem(family, name, bytes);
        if (bytes.length > limits.bytes()) {
            throw tooLarge(problem);
        }
        problem.checkBeginning();
        try (JsonInput in = new JsonInput(factory, bytes, problem.contentStart(), bytes.length)) {
            return read(in, problem);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw problem.unreadable(e);
        }
    }

    private T read(JsonInput in, PageProblem problem) throws IOException {
        Parser<T> parser = parsers.apply(in);
        try {
            in.beginObject();
            T read = parser.read();
            checkType(parser, problem);
            if (in.next() != null) {
                throw problem.at("trailing", in.tokenStart(), "");
            }
            return read;
        } catch (NotUnderstood e) {
            if (parser.type() != null) {
                checkType(parser, problem);
            }
            throw problem.at("property", in.tokenStart(), parser.property());
        } catch (NameCheck.DuplicateName e) {
            throw problem.at("duplicate", e.offset(), String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            throw problem.of(e, in.position(), limits);
        }
    }

    private void checkType(Parser<T> parser, PageProblem problem) throws PageReadException {
        String said = parser.type();
        if (said == null) {
            throw problem.of("noType", type);
        }
        if (!said.equals(type)) {
            throw problem.of("otherType", said);
        }
    }

    private PageReadException tooLarge(PageProblem problem) {
        return problem.of("tooLarge", Integer.toString(limits.bytes() >> 20));
    }
}
