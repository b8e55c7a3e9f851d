package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;
import org.sourceline.ui.Messages;

/** An article that is open: its sets, their undo history, and the annotation that is selected. */
public final class ArticleSession {

    /** How far opening has come. */
    public enum State {
        OPENING, READY, FAILED
    }

    private final ArticleLocation location;
    private final PageFiles files;
    private final IUndoContext undoContext;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ArticleListener relay = this::annotationsChanged;
    private final UiThread ui = new UiThread();
    private final Map<String, String> bases = new HashMap<>();
    private final Notices notices = new Notices(() -> tell(listener -> listener.noticesChanged(this)));
    private final SessionJournals journals;
    private State state = State.OPENING;
    private @Nullable ArticleSets sets;
    private String failure = "";
    private List<String> warnings = List.of();
    private @Nullable Anchored selected;
    private @Nullable Charset charset;
    private @Nullable Job running;

    public ArticleSession(ArticleLocation location) {
        this.location = location;
        this.files = new PageFiles(location);
        this.undoContext = new ObjectUndoContext(this, location.fileName());
        this.journals = new SessionJournals(location, files, this::base, e -> ui.run(() -> unkept(e)));
    }

    public ArticleLocation location() {
        return location;
    }

    /** Where the pages of the article lie. */
    public PageFiles files() {
        return files;
    }

    public State state() {
        return state;
    }

    /** The opened article with its sets; empty until the state is {@link State#READY}. */
    public Optional<ArticleSets> sets() {
        return Optional.ofNullable(sets);
    }

    /** Why the article cannot be read, for the user; empty unless the state is {@link State#FAILED}. */
    public String failure() {
        return failure;
    }

    /** Calls back once the article is open: now or later, never if it cannot be read. */
    public void whenReady(Consumer<ArticleSets> action) {
        if (sets != null) {
            action.accept(sets);
        } else if (state == State.OPENING) {
            addListener(new SessionListener() {
                @Override
                public void stateChanged(ArticleSession session) {
                    if (session.state() != State.OPENING) {
                        removeListener(this);
                        session.sets().ifPresent(action);
                    }
                }
            });
        }
    }

    /** What of the article's sets could not be opened and why, for the user. */
    public List<String> warnings() {
        return warnings;
    }

    /** What the user should know about the article and its sets now. */
    public Notices notices() {
        return notices;
    }

    /** The journals of unsaved changes. */
    SessionJournals journals() {
        return journals;
    }

    private void unkept(IOException reason) {
        notices.add(Notice.warning(Messages.get("session.unkept", String.valueOf(reason.getMessage()))));
    }

    /** The undo context of every edit of this article. */
    public IUndoContext undoContext() {
        return undoContext;
    }

    /** Whether a set has changes that are not saved. */
    public boolean isDirty() {
        return sets != null && sets.isDirty();
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Reads article and sets in the background; {@link SessionListener#stateChanged} tells when they are there. */
    public void open() {
        open(charset);
    }

    /** As {@link #open()}, in the charset that a person chose; null to find out. Unsaved changes are carried over. */
    public void open(@Nullable Charset chosen) {
        UnsavedSets unsaved = UnsavedSets.of(this);
        if (running != null) {
            running.cancel();
        }
        charset = chosen;
        state = State.OPENING;
        Attention.opening(this);
        tell(listener -> listener.stateChanged(this));
        Job loading = Job.create(Messages.get("session.opening", location.fileName()), new ArticleLoader(this, chosen, unsaved, ui));
        loading.setPriority(Job.INTERACTIVE);
        loading.schedule();
        running = loading;
    }

    /**
     * The article was read: as {@link #ready(ArticleSets)}.
     *
     * @param carried the unsaved changes that are in it; if there are others by now, the article is read once more
     */
    void ready(OpenedArticle opened, UnsavedSets carried) {
        if (!carried.isCurrent(this)) {
            open();
            return;
        }
        bases.clear();
        bases.putAll(opened.bases());
        warnings = opened.warnings();
        ready(opened.sets());
        warnings.forEach(warning -> notices.add(Notice.warning(warning)));
        new Recovering(this, opened.sets()).bring(opened.recoveries());
        opened.damaged().forEach(new Repairing(this, ui)::offer);
        if (SuggestionMaker.isNeeded(location, opened.sets())) {
            running = Job.create(Messages.get("session.analysing", location.fileName()),
                    new SuggestionMaker(this, opened.sets().article(), ui));
            running.schedule();
        }
    }

    /**
     * The article was read, or read again: replaces what was there and forgets the undo history. What has a sure place in a changed text is
     * attached there, which can be undone.
     */
    public void ready(ArticleSets opened) {
        forget();
        sets = opened;
        opened.names().stream().filter(opened::isWritable).map(opened::reanchoring).forEach(this::execute);
        journals.follow(opened);
        opened.addListener(relay);
        state = State.READY;
        tell(listener -> listener.stateChanged(this));
        afterwards();
    }

    /** What was read is laid out and painted by the events that wait now. */
    private void afterwards() {
        ui.run(() -> ui.run(() -> Attention.shown(this)));
    }

    /** The article was read again and is as it was. */
    void unchanged() {
        state = State.READY;
        tell(listener -> listener.stateChanged(this));
        afterwards();
    }

    /** The article cannot be read; with unsaved changes it stays as it was, and the message is a {@link #notices notice}. */
    public void failed(String message) {
        if (isDirty()) {
            notices.add(Notice.warning(message));
            unchanged();
            return;
        }
        release();
        failure = message;
        state = State.FAILED;
        tell(listener -> listener.stateChanged(this));
        Attention.shown(this);
    }

    /** The article's file changed on the disk: it is read again, and what is not saved is carried over. */
    void articleChanged() {
        open();
    }

    /** The page of a set may have changed on the disk: reads it again in the background, unless the set has unsaved changes. */
    public void reloadSet(String name) {
        if (sets != null && !(sets.names().contains(name) && sets.isDirty(name))) {
            reloadSet(name, false);
        }
    }

    /** What is never suggested in the case may have changed on the disk: reads it again in the background. */
    void reloadSuppressions() {
        Job.create(Messages.get("session.opening", location.fileName()), new SuppressionReloader(this, ui)).schedule();
    }

    /** @param evenDirty whether unsaved changes of the set may be lost */
    void reloadSet(String name, boolean evenDirty) {
        Job.create(Messages.get("session.opening", location.fileName()), new SetReloader(this, name, evenDirty, ui)).schedule();
    }

    /** What people decided on the entities of the case changed on the disk: reads it in the background and shows the article so. */
    void reloadIdentities() {
        Job.create(Messages.get("session.opening", location.fileName()), (ICoreRunnable) monitor -> {
            Identities read = files.identities(PersonalSet.name());
            ui.run(() -> sets().ifPresent(opened -> opened.identify(read)));
        }).schedule();
    }

    /**
     * Shows a set as it was read from the disk, or as the analyser made it; a set that can be changed loses its undo history.
     *
     * @param base the SHA-256 of the file that was read; null if there is none
     */
    public void show(Page page, boolean writable, @Nullable String base) {
        show(ReanchoredPage.unmoved(page), writable, base);
    }

    /** As {@link #show(Page, boolean, String)}, for a page that was carried to the text as it is now. */
    public void show(ReanchoredPage page, boolean writable, @Nullable String base) {
        if (sets != null) {
            String name = page.page().set().label();
            if (base == null) {
                bases.remove(name);
            } else {
                bases.put(name, base);
            }
            if (writable && sets.names().contains(name)) {
                history().dispose(undoContext, true, true, false);
            }
            sets.open(page, writable);
            if (writable) {
                execute(sets.reanchoring(name));
            }
        }
    }

    /** Shows a set no longer. Its unsaved changes are gone, and so is what could be undone. */
    public void hide(String name) {
        if (sets != null && sets.names().contains(name)) {
            bases.remove(name);
            if (sets.isWritable(name)) {
                history().dispose(undoContext, true, true, false);
            }
            sets.close(name);
        }
    }

    /** The SHA-256 of the file of a set as this session knows it; empty if the set has none yet. */
    Optional<String> base(String set) {
        return Optional.ofNullable(bases.get(set));
    }

    /**
     * A page was written to the file of its set.
     *
     * @param hash the SHA-256 of the file; null if the page is without annotations and its file was removed
     */
    void saved(Page page, @Nullable String hash) {
        if (hash == null) {
            bases.remove(page.set().label());
        } else {
            bases.put(page.set().label(), hash);
        }
        if (sets != null && sets.names().contains(page.set().label())) {
            sets.saved(page);
        }
    }

    /** The last editor of the article closed. */
    public void dispose() {
        ui.close();
        Attention.closed(this);
        if (running != null) {
            running.cancel();
        }
        release();
        listeners.clear();
    }

    private void release() {
        journals.discard();
        forget();
    }

    /** What was shown is shown no longer; what is not saved of it stays in the journals. */
    private void forget() {
        if (sets != null) {
            sets.removeListener(relay);
        }
        notices.clear();
        sets = null;
        selected = null;
        history().dispose(undoContext, true, true, true);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    /**
     * Changes the sets of the article so that Undo takes it back. An edit without changes does nothing.
     *
     * @throws IllegalArgumentException if the edit does not fit the sets as they are
     */
    public void execute(Edit edit) {
        if (edit.isEmpty() || sets == null) {
            return;
        }
        try {
            history().execute(new EditOperation(sets, edit, undoContext), null, null);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public Optional<Anchored> selected() {
        return Optional.ofNullable(selected);
    }

    /**
     * Makes an annotation the selected one in the editor and all views.
     *
     * @param one null for none
     * @param origin the part that selects; it is told too and need not follow
     */
    public void select(@Nullable Anchored one, Object origin) {
        boolean same = one == null ? selected == null : one.equals(selected);
        selected = one;
        if (!same) {
            tell(listener -> listener.selectionChanged(this, one, origin));
        }
    }

    private void annotationsChanged(ArticleListener.Event event) {
        journals.follow(event);
        if (selected != null) {
            selected = event.source().find(selected.set(), selected.id()).orElse(null);
        }
        tell(listener -> listener.annotationsChanged(this, event));
    }

    private void tell(Consumer<SessionListener> what) {
        listeners.forEach(what);
    }
}
