package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.ui.Messages;

/** Offers to put what is left of a damaged page, or an earlier state of it, in its place; the damaged file is kept beside it. UI thread. */
record Repairing(ArticleSession session, UiThread ui) {

    void offer(DamagedSet damaged) {
        List<Notice.Action> actions = new ArrayList<>();
        Notice[] notice = new Notice[1];
        int whole = damaged.salvage().page().items().size();
        actions.add(new Notice.Action(Messages.get("session.damaged.salvage", whole),
                () -> replace(damaged.set(), damaged.salvage().page(), notice[0])));
        EarlierPage earlier = damaged.earlier();
        if (earlier != null) {
            String when = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT).format(new Date(earlier.time()));
            actions.add(new Notice.Action(Messages.get("session.damaged.earlier", when, earlier.page().items().size()),
                    () -> replace(damaged.set(), earlier.page(), notice[0])));
        }
        notice[0] = new Notice(Messages.get("session.damaged", damaged.set(), whole, damaged.salvage().lost()), true, actions);
        session.notices().add(notice[0]);
    }

    private void replace(String set, Page page, Notice notice) {
        session.notices().close(notice);
        Article article = session.sets().map(ArticleSets::article).orElse(null);
        if (article == null) {
            return;
        }
        Job job = Job.create(Messages.get("session.damaged.job", set), (ICoreRunnable) monitor -> {
            try {
                Path aside = session.files().setAside(set);
                String hash = session.files().save(page.withSet(Page.SetRef.named(set)), null);
                session.files().file(set).ifPresent(LocalHistory::record);
                ReanchoredPage carried = session.files().carried(page.withSet(Page.SetRef.named(set)), article);
                ui.run(() -> show(carried, article, hash, aside));
            } catch (IOException e) {
                ui.run(() -> session.notices().add(Notice.warning(String.valueOf(e.getMessage()))));
            }
        });
        job.schedule();
    }

    private void show(ReanchoredPage carried, Article article, String hash, Path aside) {
        String set = carried.page().set().label();
        session.sets().filter(sets -> sets.article() == article).ifPresent(sets -> {
            String instead = sets.active().map(name -> Messages.get("session.instead", name)).orElse("");
            String file = session.files().file(set).map(Path::toString).orElse(instead);
            session.notices().closeThose(text -> text.equals(instead) || text.startsWith(file));
            session.show(carried, true, hash);
            sets.activate(set);
        });
        session.notices().add(Notice.news(Messages.get("session.damaged.done", set, carried.page().items().size(), aside.toString())));
    }
}
