package org.sourceline.ui.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Place;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.ArticleSession;

/** The steps, each below the one it comes after, then the claim that it answers and the answers to it. */
final class SourceLineContents implements ITreeContentProvider {

    private static final Object[] NONE = {};
    /** Up to how many rows are unfolded at first. */
    private static final int UNFOLDED = 60;

    /** A heading with claims below it. */
    record Group(String title, List<?> claims) {
    }

    private final String answered;
    private final String answers;
    private @Nullable SourceLine line;

    SourceLineContents(String answered, String answers) {
        this.answered = answered;
        this.answers = answers;
    }

    @Override
    public Object[] getElements(Object input) {
        if (input instanceof List<?> groups) {
            line = null;
            return Rest.first(groups);
        }
        if (!(input instanceof SourceLine shown)) {
            return NONE;
        }
        line = shown;
        List<Object> elements = new ArrayList<>();
        if (!shown.steps().isEmpty()) {
            elements.add(shown.steps().getFirst());
        }
        Anchored other = shown.answered();
        if (other != null) {
            elements.add(new Group(answered, List.of(other)));
        }
        if (!shown.answers().isEmpty()) {
            elements.add(new Group(answers, shown.answers()));
        }
        if (!shown.elsewhere().isEmpty()) {
            elements.add(new Group(Messages.get("provenance.answersElsewhere"), shown.elsewhere()));
        }
        if (!shown.contradictions().isEmpty()) {
            elements.add(new Group(Messages.get("provenance.contradictions"), shown.contradictions()));
        }
        return elements.toArray();
    }

    /** What is unfolded at first: the whole line, and of headings as many as fit on a screen. */
    List<Object> unfolded(Object input) {
        List<Object> unfolded = new ArrayList<>();
        int rows = 0;
        for (Object element : getElements(input)) {
            if (element instanceof Group group) {
                rows += Rest.count(group.claims().size());
                if (rows > UNFOLDED && !unfolded.isEmpty()) {
                    break;
                }
            }
            if (!(element instanceof Rest)) {
                unfolded.add(element);
            }
        }
        if (input instanceof SourceLine line) {
            unfolded.addAll(0, line.steps());
        }
        return unfolded;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case SourceLine.Step step when line != null && step.number() + 1 < line.steps().size() -> new Object[] {
                line.steps().get(step.number() + 1)};
            case Group group -> Rest.first(group.claims());
            case Rest rest -> Rest.first(rest.rows());
            default -> NONE;
        };
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof SourceLine.Step step && line != null && step.number() > 0 ? line.steps().get(step.number() - 1) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    /** Where an element of the tree leads. */
    static Optional<Place> place(@Nullable Object element, ArticleSession session) {
        return switch (element) {
            case SourceLine.Step step -> Optional.of(step.place());
            case Statement statement -> Optional.of(statement.place());
            case Anchored claim -> session.sets().map(sets -> SourceLine.statement(sets, claim).place());
            case null, default -> Optional.empty();
        };
    }
}
