package org.sourceline.ui.cases.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseFiles;

/** Asks for files and folders, and for the case that is to take them. */
final class ImportArticlesPage extends WizardPage {

    private final Set<Path> files = new LinkedHashSet<>();
    private @Nullable IProject project;
    private @Nullable TableViewer table;

    ImportArticlesPage() {
        super("articles", Messages.get("cases.import.title"), null);
        setDescription(Messages.get("cases.import.description"));
    }

    @Nullable IProject project() {
        return project;
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    void preselect(IProject chosen) {
        project = chosen;
    }

    void offer(List<Path> offered) {
        files.addAll(offered);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        createCases(area);
        TableViewer viewer = createTable(area);
        table = viewer;
        createButtons(area, viewer);
        validate();
        setErrorMessage(null);
        setControl(area);
    }

    private void createCases(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.get("cases.import.case"));
        ComboViewer combo = new ComboViewer(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo.getControl());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((IProject) element).getName();
            }
        });
        List<IProject> cases = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CaseFiles::isCase).toList();
        combo.setInput(cases);
        combo.addSelectionChangedListener(event -> {
            project = (IProject) event.getStructuredSelection().getFirstElement();
            validate();
        });
        IProject first = project != null || cases.isEmpty() ? project : cases.getFirst();
        if (first != null) {
            combo.setSelection(new StructuredSelection(first));
        }
    }

    private TableViewer createTable(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.get("cases.import.files"));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(label);
        TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 220).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(files);
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()}, new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] dropped) {
                    add(Arrays.stream(dropped).map(Path::of).toList());
                }
            }
        });
        return viewer;
    }

    private void createButtons(Composite area, TableViewer viewer) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "cases.import.addFiles", this::addFiles);
        button(buttons, "cases.import.addFolder", this::addFolder);
        button(buttons, "cases.import.remove", () -> {
            for (Object selected : viewer.getStructuredSelection().toList()) {
                files.remove(selected);
            }
            refresh();
        });
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.txt;*.html;*.htm;*.xhtml", "*"});
        dialog.setFilterNames(new String[] {Messages.get("cases.open.articles"), Messages.get("cases.open.all")});
        if (dialog.open() != null) {
            List<Path> chosen = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                chosen.add(Path.of(dialog.getFilterPath(), name));
            }
            add(chosen);
        }
    }

    private void addFolder() {
        String folder = new DirectoryDialog(getShell()).open();
        if (folder != null) {
            add(List.of(Path.of(folder)));
        }
    }

    private void add(List<Path> more) {
        files.addAll(more);
        refresh();
    }

    private void refresh() {
        if (table != null) {
            table.refresh();
        }
        validate();
    }

    private void validate() {
        String problem = null;
        if (project == null) {
            problem = Messages.get("cases.import.noCase");
        } else if (files.isEmpty()) {
            problem = Messages.get("cases.import.noFiles");
        } else {
            problem = files.stream().filter(file -> !Files.exists(file)).findFirst()
                    .map(file -> Messages.get("cases.import.missing", file)).orElse(null);
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }
}
