package org.sourceline.ui.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.compare.CompareArticlesInput;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;

/** What is done with the link by which the claim in the source line view was taken from another article. */
public final class LinkHandler extends AbstractHandler implements IExecutableExtension {

    private enum What {
        ACCEPT, REJECT, COMPARE
    }

    private What what = What.ACCEPT;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        what = What.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page.findView(SourceLineView.ID) instanceof SourceLineView view) {
            Optional<ArticleSession> session = view.subjectSession();
            List<Link> links = session.flatMap(one -> view.line().map(line -> line.links(Trail.of(one)))).orElse(List.of());
            if (session.isPresent() && !links.isEmpty()) {
                run(view, new Case(session.get().location().root()), links);
            } else {
                StatusLine.of(view).ifPresent(line -> line.refuse(Messages.get("provenance.link.none")));
            }
        }
        return null;
    }

    /** Who turns a link down means all that lead from the claim to that article. */
    private void run(SourceLineView view, Case owner, List<Link> links) {
        Link link = links.getFirst();
        List<Link> toTheSame = links.stream().filter(one -> one.to().article().equals(link.to().article())).toList();
        LinkDecisions decisions = new LinkDecisions(PersonalSet.name(), Author.name(), Instant.now());
        switch (what) {
            case ACCEPT -> decide(view, owner, "provenance.link.accept", decisions.accept(List.of(link)));
            case REJECT -> decide(view, owner, "provenance.link.reject", decisions.reject(toTheSame));
            case COMPARE -> CompareArticlesInput.open(view.getSite().getPage(), owner, link.from().article(), link.to().article());
        }
    }

    private static void decide(SourceLineView view, Case owner, String key, List<Change> changes) {
        if (changes.isEmpty()) {
            StatusLine.of(view).ifPresent(line -> line.say(Messages.get("provenance.link.decided")));
            return;
        }
        CaseEdit edit = CaseEdit.of(Messages.get(key), Messages.get(key + ".done"), Map.of(CaseEdit.LINKS, changes));
        if (CaseEdits.executeOrTell(view.getSite().getShell(), owner, edit)) {
            StatusLine.of(view).ifPresent(line -> line.say(edit.done()));
        }
    }
}
