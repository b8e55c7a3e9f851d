package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.sourceline.core.internal.json.JsonProblem;

/**
 * Reads files that hold one JSON object of a known type, within limits, and says in words what is wrong with one that does not. May be
 * used by several threads at once.
 *
 * @param <T> what a file is read as
 */
final class DocumentReader<T> {

    private final String family;
    private final String type;
    private final PageLimits limits;
    private final Function<JsonInput, DocumentParser<T>> parsers;

    /**
     * @param family how the keys of the messages begin
     * @param type what the object must say of its type
     */
    DocumentReader(String family, String type, PageLimits limits, Function<JsonInput, DocumentParser<T>> parsers) {
        this.family = family;
        this.type = type;
        this.limits = limits;
        this.parsers = parsers;
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
        try {
            return read(new JsonInput(bytes, problem.contentStart(), bytes.length, limits), problem);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw problem.unreadable(e);
        }
    }

    private T read(JsonInput in, PageProblem problem) throws IOException {
        DocumentParser<T> parser = parsers.apply(in);
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
        } catch (JsonProblem e) {
            throw problem.of(e, limits);
        }
    }

    private void checkType(DocumentParser<T> parser, PageProblem problem) throws PageReadException {
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
