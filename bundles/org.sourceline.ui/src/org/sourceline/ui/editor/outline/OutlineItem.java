package org.sourceline.ui.editor.outline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.TextSpan;

/**
 * One line of the outline.
 *
 * @param detail what stands quietly behind the label
 * @param place where it leads, in UTF-16 units of the reading text; null for a group
 * @param annotation the annotation that it stands for; null for groups and sections
 */
public record OutlineItem(Type type, String label, String detail, @Nullable TextSpan place, @Nullable Anchored annotation,
        List<OutlineItem> children) {

    /** What a line stands for. */
    public enum Type {
        GROUP, SECTION, SOURCE, CLAIM, KIND, ENTITY, MENTION
    }

    public OutlineItem {
        children = List.copyOf(children);
    }

    /** A line that holds others. */
    static OutlineItem group(Type type, String label, String detail, List<OutlineItem> children) {
        return new OutlineItem(type, label, detail, null, null, children);
    }
}
