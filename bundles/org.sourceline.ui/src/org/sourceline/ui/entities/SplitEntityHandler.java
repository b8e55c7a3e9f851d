package org.sourceline.ui.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.CheckedTreeSelectionDialog;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseContents.Place;

/** Makes another entity of some mentions: of those that are selected, or else of those that the user chooses. */
public final class SplitEntityHandler extends EntityHandler {

    @Override
    void run(Work work) {
        Map<String, Set<String>> chosen = work.selection().mentions();
        if (chosen.isEmpty()) {
            chosen = choose(work);
        }
        Map<String, Set<String>> mentions = chosen;
        if (mentions.isEmpty()) {
            return;
        }
        InputDialog dialog = new InputDialog(work.shell(), Messages.get("entities.split.title"), Messages.get("entities.split.name",
                mentions.values().stream().mapToInt(Set::size).sum(), work.entity().label()), words(work, mentions),
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue();
            work.change(edits -> edits.split(work.entity(), mentions, name, work.entity().kind(), work.desk()::isTaken));
        }
    }

    /** The longest of the words that the mentions have, as a first guess. */
    private static String words(Work work, Map<String, Set<String>> mentions) {
        Set<String> ids = mentions.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return work.desk().contents().places(work.entity()).stream().filter(place -> ids.contains(place.id())).map(Place::words)
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
    }

    private static Map<String, Set<String>> choose(Work work) {
        CaseContents contents = work.desk().contents();
        Map<String, List<Place>> byArticle = contents.places(work.entity()).stream()
                .collect(Collectors.groupingBy(Place::article, TreeMap::new, Collectors.toList()));
        CheckedTreeSelectionDialog dialog = new CheckedTreeSelectionDialog(work.shell(), new Labels(contents), new Content(byArticle));
        dialog.setTitle(Messages.get("entities.split.title"));
        dialog.setMessage(Messages.get("entities.split.message", work.entity().label()));
        dialog.setContainerMode(true);
        dialog.setInput(byArticle);
        dialog.setExpandedElements(byArticle.keySet().toArray());
        Map<String, Set<String>> chosen = new TreeMap<>();
        for (Object one : dialog.open() == Window.OK ? dialog.getResult() : new Object[0]) {
            if (one instanceof Place place) {
                chosen.computeIfAbsent("articles/" + place.article(), key -> new HashSet<>()).add(place.id());
            }
        }
        return chosen;
    }

    /** Articles, and below each the mentions. */
    private record Content(Map<String, List<Place>> byArticle) implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return byArticle.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof String article ? new ArrayList<>(byArticle.getOrDefault(article, List.of())).toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return element instanceof Place place ? place.article() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof String;
        }
    }

    private static final class Labels extends LabelProvider {
        private final CaseContents contents;

        Labels(CaseContents contents) {
            this.contents = contents;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Place place -> place.context();
                case String article -> contents.article(article).map(it -> it.title()).orElse(article);
                default -> "";
            };
        }
    }
}
