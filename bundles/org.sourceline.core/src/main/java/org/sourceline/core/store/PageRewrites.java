package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;

/**
 * Changes pages on the disk forth and back: what was changed is brought back to the last byte, a page that was made is removed again, unless
 * somebody else has written the file since. Each {@link #begin} takes back what the run before did, or does it again. For one
 * thread at a time.
 */
public final class PageRewrites {

    private static final String ENTITIES = "entities";

    /** Makes the page of an article that has none yet; reading the article may fail. */
    @FunctionalInterface
    public interface NewPage {
        Page make() throws IOException;
    }

    /** How a file was left, and what it held before where no change of the page brings that back. */
    private record Trace(@Nullable String left, boolean restores, byte @Nullable [] before) {
    }

    private final Case owner;
    private final PageReader reader = new PageReader();
    private final PageWriter writer = new PageWriter();
    private final Map<Path, Trace> last = new HashMap<>();
    private final Map<Path, Trace> next = new HashMap<>();

    public PageRewrites(Case owner) {
        this.owner = owner;
    }

    /** Begins a run; what the one before left behind is forgotten unless it was {@link #keep kept}. */
    public void begin() {
        next.clear();
    }

    /** The run has succeeded. */
    public void keep() {
        last.clear();
        last.putAll(next);
    }

    /**
     * The file of a page.
     *
     * @param article the article's path in the case; empty for the relations between articles, {@code entities} for the entities
     * @throws SaveException if that is no such path
     */
    public Path file(String set, String article) throws SaveException {
        return switch (article) {
            case "" -> owner.links(set);
            case ENTITIES -> owner.entities(set);
            default -> owner.sets().pages(set).file(article);
        };
    }

    /**
     * The rewrite of one page.
     *
     * @param change given the page as it is; throws an {@link IllegalArgumentException} if that is not what it expects
     * @return a rewrite that refuses a page of a newer version, one that cannot be read and one that is not as expected
     */
    public CaseTransaction.Rewrite page(String set, String article, UnaryOperator<Page> change, NewPage fresh) {
        return (file, now) -> {
            byte[] wanted = restored(file, now).orElse(null);
            if (wanted == null && !isRemovedAgain(file, now)) {
                wanted = changed(file, now, new Names(set, article), change, fresh);
            }
            return wanted;
        };
    }

    private record Names(String set, String article) {
        Page of(Page page) {
            Page named = page.set().label().equals(set) ? page : page.withSet(Page.SetRef.named(set));
            return article.isEmpty() || article.equals(ENTITIES) ? named : named.withArticle(article);
        }
    }

    /** The SHA-256 of what a file holds after this run; empty if it is gone or was not part of it. */
    public Optional<String> left(Path file) {
        return Optional.ofNullable(next.get(file)).map(Trace::left);
    }

    private boolean isUntouched(Trace trace, byte @Nullable [] now) {
        return now != null && Identifiers.sha256(now).equals(trace.left());
    }

    private Optional<byte[]> restored(Path file, byte @Nullable [] now) {
        Trace trace = last.get(file);
        byte[] before = trace == null ? null : trace.before();
        if (trace == null || before == null || !isUntouched(trace, now)) {
            return Optional.empty();
        }
        next.put(file, new Trace(Identifiers.sha256(before), true, now));
        return Optional.of(before);
    }

    private boolean isRemovedAgain(Path file, byte @Nullable [] now) {
        Trace trace = last.get(file);
        boolean made = trace != null && trace.restores() && trace.before() == null && isUntouched(trace, now);
        if (made) {
            next.put(file, new Trace(null, false, null));
        }
        return made;
    }

    private byte[] changed(Path file, byte @Nullable [] now, Names names, UnaryOperator<Page> change, NewPage fresh)
            throws IOException {
        Page before = names.of(now == null ? fresh.make() : read(file, now));
        try {
            byte[] wanted = writer.toBytes(change.apply(before));
            boolean canonical = now != null && Arrays.equals(now, writer.toBytes(before));
            next.put(file, new Trace(Identifiers.sha256(wanted), !canonical, canonical ? null : now));
            return wanted;
        } catch (IllegalArgumentException e) {
            throw SetChangedException.otherState(file);
        }
    }

    private Page read(Path file, byte[] now) throws IOException {
        LoadedPage loaded = reader.read(now, file.toString());
        if (loaded.readOnly()) {
            throw SaveException.of("save.newer", file.toString());
        }
        return loaded.page();
    }
}
