package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Reads annotation pages as a stream of JSON tokens. What this version does not know is kept: properties as extras, bodies as unknown
 * bodies, whole items as they stand. A page of a newer major version is read as far as it can be, and may not be written.
 *
 * <p>May be used by several threads at once.
 */
public final class PageReader {

    private static final String TYPE = "AnnotationPage";
    private static final int LARGE = 1 << 20;

    private final PageLimits limits;
    private final JsonFactory factory;

    public PageReader() {
        this(PageLimits.DEFAULT);
    }

    public PageReader(PageLimits limits) {
        this.limits = limits;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.depth())
                        .maxNumberLength(limits.numberLength()).maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength()).build())
                .build();
    }

    /**
     * Reads a file.
     *
     * @throws PageReadException if there is no such file or it is no page that can be read
     */
    public LoadedPage read(Path file) throws PageReadException {
        PageProblem problem = new PageProblem(file.toString(), new byte[0]);
        if (!Files.isRegularFile(file)) {
            throw problem.of(Files.exists(file) ? "page.notFile" : "page.missing");
        }
        try {
            if (Files.size(file) > limits.bytes()) {
                throw tooLarge(problem);
            }
            return read(Files.readAllBytes(file), file.toString());
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
     * @throws PageReadException if they are no page that can be read
     */
    public LoadedPage read(byte[] bytes, String name) throws PageReadException {
        PageProblem problem = new PageProblem(name, bytes);
        if (bytes.length > limits.bytes()) {
            throw tooLarge(problem);
        }
        problem.checkBeginning();
        try (JsonInput in = new JsonInput(factory, bytes, problem.contentStart(), bytes.length)) {
            CompletableFuture<String> hash = hash(bytes);
            Page page = read(in, problem);
            return new LoadedPage(page, hash.join(), page.formatVersion() > Page.FORMAT_VERSION);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw problem.unreadable(e);
        }
    }

    /** Takes a third of the time of reading, so for a large page it is done meanwhile. */
    private static CompletableFuture<String> hash(byte[] bytes) {
        return bytes.length < LARGE ? CompletableFuture.completedFuture(Identifiers.sha256(bytes))
                : CompletableFuture.supplyAsync(() -> Identifiers.sha256(bytes));
    }

    private Page read(JsonInput in, PageProblem problem) throws IOException {
        PageParser parser = new PageParser(in);
        try {
            in.beginObject();
            Page page = parser.read();
            checkType(parser, problem);
            if (in.next() != null) {
                throw problem.at("page.trailing", in.tokenStart(), "");
            }
            return page;
        } catch (NotUnderstood e) {
            if (parser.type() != null) {
                checkType(parser, problem);
            }
            throw problem.at("page.property", in.tokenStart(), parser.property());
        } catch (NameCheck.DuplicateName e) {
            throw problem.at("page.duplicate", e.offset(), String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            throw problem.of(e, in.position(), limits);
        }
    }

    private static void checkType(PageParser parser, PageProblem problem) throws PageReadException {
        String type = parser.type();
        if (type == null) {
            throw problem.of("page.noType", TYPE);
        }
        if (!type.equals(TYPE)) {
            throw problem.of("page.otherType", type);
        }
    }

    private PageReadException tooLarge(PageProblem problem) {
        return problem.of("page.tooLarge", Integer.toString(limits.bytes() >> 20));
    }
}
