package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** The article bears no date, so that what it says of last week or of Tuesday cannot be placed. Once for an article, at the first such date. */
public final class UnresolvedDates implements FindingRule {

    public static final String ID = "unresolved-dates";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Anchored> open = new ArrayList<>();
        boolean[] anyResolved = {false};
        examination.mentions((one, entity) -> {
            if (entity.kind() == EntityKind.DATE) {
                if (entity.value() == null) {
                    open.add(one);
                } else if (isRelative(entity)) {
                    anyResolved[0] = true;
                }
            }
        });
        return open.isEmpty() || anyResolved[0] ? List.of() : List.of(Finding.about(this, open.getFirst(), open.size()));
    }

    private static boolean isRelative(EntityBody entity) {
        return entity.value() instanceof EntityValue.Date date && date.reference() != null;
    }
}
