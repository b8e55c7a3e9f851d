package org.sourceline.ui.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.finding.CaseView;
import org.sourceline.analysis.finding.Examination;
import org.sourceline.analysis.finding.Finding;
import org.sourceline.analysis.finding.Findings;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Identities;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.SetStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.session.PersonalSet;

/** Checks an article of a case with all its saved sets, and marks what is doubtful. */
public final class ArticleFindings {

    /** The rule of the finding on a page that cannot be read. */
    public static final String PAGE_UNREADABLE = "page-unreadable";

    /** The rule of a line of the case's settings that says nothing. */
    public static final String SETTINGS = "settings";

    private final IProject project;
    private final Case owner;
    private final RuleSettings settings;
    private final Optional<CaseView> view;
    private final Identities identities;

    /**
     * @param view what the articles of the case have to do with each other; empty as long as that is not known
     * @throws CoreException if the case does not lie on this computer
     */
    public ArticleFindings(IProject project, Optional<CaseView> view) throws CoreException {
        IPath location = project.getLocation();
        if (location == null) {
            throw new CoreException(Status.error(Messages.get("cases.build.remote", project.getName())));
        }
        this.project = project;
        this.owner = new Case(location.toPath());
        this.view = view;
        this.identities = owner.entityPages().read(PersonalSet.name(), failed -> ILog.of(getClass()).info(String.valueOf(failed.getMessage())));
        this.settings = RulePreferences.settings().under(settingsOfCase());
    }

    /** What the case says of the rules; lines that say nothing are marked in its file. */
    private RuleSettings settingsOfCase() throws CoreException {
        IFile file = project.getFile(RuleSettings.FILE);
        try {
            RuleSettings.Read read = RuleSettings.ofCase(owner.root());
            FindingMarkers.update(file, read.problems().stream().map(problem -> problem(file,
                    Messages.get("findings.settings", RuleSettings.FILE, problem.line(), problem.reason()))).toList(), null);
            return read.settings();
        } catch (IOException e) {
            FindingMarkers.update(file, List.of(problem(file, Messages.get("findings.settings.unreadable", String.valueOf(e.getMessage())))), null);
            return RuleSettings.NONE;
        }
    }

    private static Finding problem(IFile file, String words) {
        return new Finding(SETTINGS, Finding.Severity.WARNING, words, "", "", file.getName(), "", null);
    }

    /** Checks an article; one that cannot be read has no findings, since the builder marks it as unreadable. */
    public void check(IFile file, IProgressMonitor monitor) throws CoreException {
        String path = file.getProjectRelativePath().toString();
        List<Finding> findings = new ArrayList<>();
        Predicate<IMarker> kept = marker -> false;
        try {
            Article article = ArticleReader.read(owner.article(path), path, Limits.DEFAULT);
            ArticleSets sets = new ArticleSets(article, view.map(known -> known.reading(article)).orElseGet(() -> Analyser.read(article)));
            sets.identify(identities);
            open(sets, file, monitor);
            findings.addAll(Findings.of(Examination.of(sets, view), RuleRegistry.all(), settings).open());
            kept = marker -> view.isEmpty() && isStillPossible(marker, sets);
        } catch (ArticleReadException e) {
            findings.clear();
        } catch (IOException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
        FindingMarkers.update(file, findings, kept, monitor);
    }

    /** Whether a finding that rests on other articles, and was made before, may hold: only comparing the case tells. */
    private boolean isStillPossible(IMarker marker, ArticleSets sets) {
        String annotation = marker.getAttribute(FindingMarkers.ANNOTATION, "");
        return (annotation.isEmpty() || sets.find(annotation).isPresent()) && RuleRegistry.all().stream().anyMatch(rule -> rule.needsCase()
                && rule.id().equals(marker.getAttribute(FindingMarkers.RULE, "")) && settings.severity(rule).isPresent());
    }

    private void open(ArticleSets sets, IFile file, IProgressMonitor monitor) throws IOException, CoreException {
        SetStore stores = owner.sets();
        for (String name : stores.names()) {
            IFile page = project.getFile(CaseFiles.ANNOTATIONS + "/" + name + "/" + CaseFiles.articleName(file) + CaseFiles.PAGE);
            try {
                Optional<LoadedPage> loaded = stores.pages(name).load(sets.article().path());
                loaded.ifPresent(one -> sets.open(owner.versions().carried(one.page(), sets.article()), false));
                mark(page, List.of(), monitor);
            } catch (PageReadException e) {
                page.refreshLocal(IResource.DEPTH_ZERO, monitor);
                mark(page, List.of(new Finding(PAGE_UNREADABLE, Finding.Severity.ERROR, String.valueOf(e.getMessage()), name, "",
                        page.getName(), "", null)), monitor);
            }
        }
    }

    private static void mark(IFile page, List<Finding> findings, IProgressMonitor monitor) throws CoreException {
        if (page.exists()) {
            FindingMarkers.update(page, findings, monitor);
        }
    }
}
