package org.sourceline.ui.session;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.LoadedPage;

/** Writes a page over one that somebody else wrote, which is kept as a set of its own. */
final class KeepMine {

    private final ArticleSession session;
    private final Page mine;

    KeepMine(ArticleSession session, Page mine) {
        this.session = session;
        this.mine = mine;
    }

    void run() throws CoreException {
        String set = mine.set().label();
        try {
            LoadedPage theirs = session.files().load(set).orElse(null);
            if (theirs != null) {
                keepAside(theirs.page(), set);
            }
            String hash = session.files().save(mine, theirs == null ? null : theirs.hash());
            session.saved(mine, hash);
        } catch (IOException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
    }

    private void keepAside(Page theirs, String set) throws IOException {
        String name = set + "-disk";
        for (int i = 2; session.files().load(name).isPresent(); i++) {
            name = set + "-disk-" + i;
        }
        session.files().save(theirs.withSet(Page.SetRef.named(name)), null);
    }
}
