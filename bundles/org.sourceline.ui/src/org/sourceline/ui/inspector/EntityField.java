package org.sourceline.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Naming;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;

/**
 * The entity that is meant, by name; the entities of the article and of its case are proposed while one types. A name that none of them
 * has stands for a new entity.
 */
final class EntityField extends Field {

    private final Text text;
    private final Editing editing;
    private final Function<Anchored, @Nullable String> read;
    private final BiConsumer<@Nullable String, String> write;
    private final ContentProposalAdapter proposals;
    private String shown = "";

    /** @param write given the id of the entity and its name; null and the empty string for none */
    EntityField(Rows rows, String key, Editing editing, Function<Anchored, @Nullable String> read,
            BiConsumer<@Nullable String, String> write) {
        super(Problem.Field.ENTITY);
        this.editing = editing;
        this.read = read;
        this.write = write;
        rows.name(key, false);
        text = new Text(rows.form(), SWT.BORDER);
        text.setMessage(Messages.get("inspector.entity.message"));
        rows.place(text, SWT.DEFAULT);
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(), (contents, position) -> propose(contents),
                KeyStroke.getInstance(SWT.MOD1, ' '), null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPropagateKeys(true);
        proposals.setAutoActivationDelay(100);
        proposals.addContentProposalListener((IContentProposal proposal) -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::commitUnlessProposing));
    }

    private IContentProposal[] propose(String typed) {
        return known().map(all -> all.matching(typed.equals(shown) ? "" : typed)).orElse(List.of()).stream()
                .map(one -> new ContentProposal(one.label(), Messages.get("inspector.entity.proposal", one.label(), Terms.of(one.kind()),
                        String.valueOf(one.id())), null)).toArray(IContentProposal[]::new);
    }

    private Optional<KnownEntities> known() {
        return editing.sets().map(sets -> KnownEntities.of(sets, editing.contents()));
    }

    private void commitUnlessProposing() {
        if (!text.isDisposed() && !text.isFocusControl() && !proposals.hasProposalPopupFocus()) {
            commit();
        }
    }

    @Override
    void commit() {
        if (text.isDisposed() || !text.getEditable() || text.getText().equals(shown)) {
            return;
        }
        String name = text.getText().strip();
        shown = text.getText();
        if (name.isEmpty()) {
            write.accept(null, "");
            return;
        }
        Optional<KnownEntities> all = known();
        Optional<Naming.Entity> known = all.flatMap(entities -> entities.called(name));
        String id = known.map(Naming.Entity::id).or(() -> all.map(entities -> entities.newId(name))).orElse(null);
        write.accept(id, known.map(Naming.Entity::label).orElse(name));
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        String id = read.apply(one);
        String name = id == null ? "" : KnownEntities.label(sets, editing.contents(), id);
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        shown = name;
        if (!typing && !text.getText().equals(name)) {
            text.setText(name);
        }
        text.setToolTipText(id == null ? "" : Messages.get("inspector.entity.tip", id));
    }

    @Override
    void setEnabled(boolean enabled) {
        text.setEditable(enabled);
        text.setEnabled(enabled);
        proposals.setEnabled(enabled);
    }

    @Override
    Control control() {
        return text;
    }
}
