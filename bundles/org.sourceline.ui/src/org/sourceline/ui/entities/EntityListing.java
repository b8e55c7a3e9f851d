package org.sourceline.ui.entities;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.entity.MergeFinder;
import org.sourceline.core.entity.MergeSuggestion;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseIndex;

/**
 * The answer to a query: the entities in order, and which of the case may be the same.
 *
 * @param kinds those that the case has, in their usual order
 */
record EntityListing(IProject project, CaseContents contents, EntityQuery query, List<CaseEntity> rows, List<EntityKind> kinds,
        List<MergeSuggestion> suggestions) {

    /** Makes listings in the background; of several questions in a row only the last is answered. */
    static final class Maker extends Job {

        private record Question(IProject project, EntityQuery query) {
        }

        private record Known(CaseContents contents, List<MergeSuggestion> suggestions) {
        }

        private final Display display;
        private final Consumer<EntityListing> answer;
        private volatile @Nullable Question question;
        private final MergeFinder merges = new MergeFinder();
        private Known known = new Known(CaseContents.EMPTY, List.of());

        /** @param answer called on the UI thread */
        Maker(Display display, Consumer<EntityListing> answer) {
            super(Messages.get("entities.job"));
            this.display = display;
            this.answer = answer;
            setSystem(true);
            setPriority(SHORT);
        }

        void ask(IProject project, EntityQuery query) {
            question = new Question(project, query);
            cancel();
            schedule();
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Question asked = question;
            if (asked != null) {
                EntityListing listing = listing(asked);
                if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (asked == question) {
                            answer.accept(listing);
                        }
                    });
                }
            }
            return Status.OK_STATUS;
        }

        /** What may be the same is looked for once for each state of the case. */
        private EntityListing listing(Question asked) {
            CaseContents contents = CaseIndex.get().contents(asked.project());
            if (known.contents() != contents) {
                known = new Known(contents, merges.find(contents.entities(), contents.identities()));
            }
            List<EntityKind> kinds = contents.entities().stream().map(CaseEntity::kind).distinct().sorted().toList();
            return new EntityListing(asked.project(), contents, asked.query(), asked.query().of(contents.entities()), kinds,
                    known.suggestions());
        }
    }
}
