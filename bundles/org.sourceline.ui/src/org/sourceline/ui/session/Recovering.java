package org.sourceline.ui.session;

import java.io.IOException;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.journal.FoundJournal;
import org.sourceline.core.journal.Journal;
import org.sourceline.core.journal.Recovery;
import org.sourceline.core.model.Page;
import org.sourceline.ui.Messages;
import org.sourceline.ui.merge.MergeDialog;

/** Brings unsaved changes of a program that was killed back into the sets of an article, or offers to. UI thread only. */
record Recovering(ArticleSession session, ArticleSets sets) {

    void bring(List<SetRecovery> found) {
        for (SetRecovery one : found) {
            Recovery recovery = one.recovery();
            if (recovery.isEmpty()) {
                forget(one);
            } else if (recovery.isStale()) {
                offer(one);
            } else {
                apply(one, recovery.merged().page());
            }
        }
    }

    private void apply(SetRecovery one, Page page) {
        List<Change> changes = Difference.between(sets.snapshot(one.set()), page);
        sets.know(one.set(), one.recovery().results(), one.recovery().versions());
        session.execute(new Edit(Messages.get("session.recovery.label"), Messages.get("session.recovery.done"), changes));
        String key = one.recovery().damaged() > changesCutOff(one) ? "session.recovery.back.damaged" : "session.recovery.back";
        session.notices().add(Notice.news(Messages.get(key, one.set(), ChangeWords.of(changes))));
        forget(one);
    }

    /** The line at which each killed program was writing. */
    private static int changesCutOff(SetRecovery one) {
        return one.recovery().journals().size();
    }

    private void offer(SetRecovery one) {
        FoundJournal latest = one.recovery().journals().getLast();
        String when = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT).format(new Date(latest.written().toMillis()));
        List<Notice.Action> actions = new ArrayList<>();
        Notice[] notice = new Notice[1];
        actions.add(new Notice.Action(Messages.get("session.recovery.bring"), () -> accept(one, notice[0])));
        actions.add(new Notice.Action(Messages.get("session.recovery.discard"), () -> {
            session.notices().close(notice[0]);
            forget(one);
        }));
        notice[0] = new Notice(Messages.get("session.recovery.stale", one.set(), when), true, actions);
        session.notices().add(notice[0]);
    }

    /** The set may be another one by now than when the changes were found. */
    private void accept(SetRecovery one, Notice notice) {
        if (session.sets().filter(sets::equals).isEmpty() || !sets.names().contains(one.set())) {
            return;
        }
        Recovery now = one.recovery().into(sets.snapshot(one.set()), session.base(one.set()).orElse(null));
        Optional<Page> page = now.merged().conflicts().isEmpty() ? Optional.of(now.merged().page())
                : MergeDialog.ask(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.get("session.recovery.title"),
                        Messages.get("session.recovery.message", one.set()), now.merged().conflicts()).map(now.merged()::resolved);
        page.ifPresent(chosen -> {
            session.notices().close(notice);
            apply(one, chosen);
        });
    }

    /** Removes the journals once what they hold is in the journal of this session. */
    private void forget(SetRecovery one) {
        Optional<Journal> mine = session.journals().find(one.set());
        Job job = Job.create(Messages.get("session.recovery.job"), (ICoreRunnable) monitor -> {
            if (mine.map(Journal::flush).orElse(true)) {
                delete(one.recovery().journals());
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void delete(List<FoundJournal> journals) {
        for (FoundJournal journal : journals) {
            try {
                journal.delete();
            } catch (IOException e) {
                ILog.of(Recovering.class).log(Status.warning(String.valueOf(e.getMessage()), e));
            }
        }
    }
}
