package org.sourceline.ui.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Asks what the report is about, and where it is to go. */
final class ReportPage extends WizardPage {

    private final List<IResource> subjects;
    private final @Nullable IResource chosen;
    private @Nullable Combo subject;
    private @Nullable Text target;
    private @Nullable Button show;

    /**
     * @param subjects cases and articles
     * @param chosen the one that was selected where the wizard was called
     */
    ReportPage(List<IResource> subjects, @Nullable IResource chosen) {
        super("report", Messages.get("report.title"), null);
        this.subjects = List.copyOf(subjects);
        this.chosen = chosen;
        setDescription(Messages.get("report.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.get("report.about"));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(subjects.stream().map(ReportPage::name).toArray(String[]::new));
        combo.select(Math.max(0, chosen == null ? 0 : subjects.indexOf(chosen)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        subject = combo;
        new Label(area, SWT.NONE).setText(Messages.get("report.file"));
        Text file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
        target = file;
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.get("report.browse"));
        browse.addListener(SWT.Selection, event -> browse(file));
        Button open = new Button(area, SWT.CHECK);
        open.setText(Messages.get("report.show"));
        open.setSelection(true);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(open);
        show = open;
        proposeFile();
        combo.addListener(SWT.Selection, event -> proposeFile());
        file.addListener(SWT.Modify, event -> validate());
        validate();
        setControl(area);
    }

    private static String name(IResource resource) {
        return resource instanceof IFile file ? Messages.get("report.article", file.getName(), file.getProject().getName()) : resource.getName();
    }

    private void proposeFile() {
        if (target != null) {
            String name = subject().map(IResource::getName).orElse("report") + ".report.html";
            target.setText(Path.of(System.getProperty("user.home", ""), name).toString());
        }
    }

    private void browse(Text file) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setFileName(file.getText());
        dialog.setOverwrite(false);
        String path = dialog.open();
        if (path != null) {
            file.setText(path);
        }
    }

    private void validate() {
        String problem = subjects.isEmpty() ? Messages.get("report.noCase") : problem(target == null ? "" : target.getText().strip());
        setErrorMessage(problem);
        setMessage(problem == null && target().filter(Files::exists).isPresent() ? Messages.get("report.overwrites") : null, WARNING);
        setPageComplete(problem == null);
    }

    private static @Nullable String problem(String path) {
        try {
            Path file = Path.of(path);
            Path folder = file.getParent();
            boolean good = file.isAbsolute() && folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
            return good ? null : Messages.get("report.noFolder");
        } catch (InvalidPathException e) {
            return Messages.get("report.noFolder");
        }
    }

    /** What the report is about. */
    Optional<IResource> subject() {
        int index = subject == null ? -1 : subject.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(subjects.get(index));
    }

    /** Where the report goes. */
    Optional<Path> target() {
        String path = target == null ? "" : target.getText().strip();
        return path.isEmpty() || problem(path) != null ? Optional.empty() : Optional.of(Path.of(path));
    }

    /** Whether the report is to be shown once it is written. */
    boolean isShown() {
        return show != null && show.getSelection();
    }
}
