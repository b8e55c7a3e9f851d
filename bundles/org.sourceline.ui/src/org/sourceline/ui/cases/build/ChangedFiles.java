package org.sourceline.ui.cases.build;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.IPath;
import org.sourceline.core.store.SuppressionStore;
import org.sourceline.ui.cases.CaseFiles;

/** What of a case changed since the last build. */
final class ChangedFiles {

    private final Set<IFile> articles = new LinkedHashSet<>();
    private final Set<IFile> removed = new LinkedHashSet<>();
    private boolean lexicon;
    private final Set<IFile> ofChangedPages = new LinkedHashSet<>();
    private boolean suppressions;
    private boolean entities;

    /** Articles that are new or have other content. */
    Set<IFile> articles() {
        return articles;
    }

    /** Articles that are gone. */
    Set<IFile> removed() {
        return removed;
    }

    /** Articles of which a page is new, has other content, or is gone. */
    Set<IFile> ofChangedPages() {
        return ofChangedPages;
    }

    /** Whether the file with what is never suggested is new, has other content, or is gone. */
    boolean hasSuppressions() {
        return suppressions;
    }

    /** Whether a page with what people decided on the entities of the case is new, has other content, or is gone. */
    boolean hasEntities() {
        return entities;
    }

    /** What is never suggested cannot be told: what is left out now stays so. */
    void keepSuppressed() {
        suppressions = false;
    }

    /** Whether a file changed that adds to the analyser's lexicon, so that all articles are to be analysed again. */
    boolean ofLexicon() {
        return lexicon;
    }

    /** Takes a resource as changed; true, so that a visit goes on below it. */
    boolean add(IResource resource) {
        if (resource instanceof IFile file && CaseFiles.isArticle(file)) {
            articles.add(file);
        }
        entities |= CaseFiles.entitySet(resource).isPresent();
        suppressions |= resource.getProjectRelativePath().toString().equals(SuppressionStore.FILE);
        if (resource instanceof IFile file && LexiconMarkers.isLexicon(file)) {
            lexicon = true;
        }
        CaseFiles.page(resource).ifPresent(page -> {
            IFile article = resource.getProject().getFile(IPath.fromPortableString(CaseFiles.ARTICLES + "/" + page.article()));
            if (article.exists()) {
                ofChangedPages.add(article);
            }
        });
        return true;
    }

    boolean visit(IResourceDelta delta) {
        IResource resource = delta.getResource();
        if (delta.getKind() == IResourceDelta.REMOVED && resource instanceof IFile file && LexiconMarkers.isLexicon(file)) {
            lexicon = true;
        }
        if (delta.getKind() == IResourceDelta.REMOVED && resource instanceof IFile file && CaseFiles.isArticle(file)) {
            removed.add(file);
            return true;
        }
        boolean content = delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        return content ? add(resource) : true;
    }
}
