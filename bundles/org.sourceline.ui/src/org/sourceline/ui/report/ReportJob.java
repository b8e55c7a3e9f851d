package org.sourceline.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.analysis.report.HtmlReport;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.findings.RulePreferences;
import org.sourceline.ui.findings.RuleRegistry;

/** Writes a report in the background, from what is saved. */
final class ReportJob extends Job {

    private final IResource subject;
    private final Path target;
    private final boolean shown;

    ReportJob(IResource subject, Path target, boolean shown) {
        super(Messages.get("report.job", subject.getName()));
        this.subject = subject;
        this.target = target;
        this.shown = shown;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IPath location = subject.getProject().getLocation();
        if (location == null) {
            return Status.error(Messages.get("cases.build.remote", subject.getProject().getName()));
        }
        try {
            Case owner = new Case(location.toPath());
            OpenedCase opened = OpenedCase.open(owner, monitor::isCanceled);
            RuleSettings settings = RulePreferences.settings().under(RuleSettings.ofCase(owner.root()).settings());
            String text = HtmlReport.of(subject.getName(), opened, articles(opened), RuleRegistry.all(), settings);
            Files.writeString(target, text, StandardCharsets.UTF_8);
            if (shown) {
                Display.getDefault().asyncExec(() -> Program.launch(target.toString()));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.get("report.failed", target, String.valueOf(e.getMessage())), e);
        }
    }

    private List<CaseArticle> articles(OpenedCase opened) {
        String path = subject.getProjectRelativePath().toString();
        return subject instanceof IFile ? opened.articles().stream().filter(one -> one.path().equals(path)).toList() : opened.articles();
    }
}
