package org.sourceline.ui.cases;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Asks for files and opens them as articles. */
public final class OpenArticleHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.get("cases.open.title"));
        dialog.setFilterExtensions(new String[] {"*.txt;*.html;*.htm;*.xhtml", "*"});
        dialog.setFilterNames(new String[] {Messages.get("cases.open.articles"), Messages.get("cases.open.all")});
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                OpenArticle.in(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
