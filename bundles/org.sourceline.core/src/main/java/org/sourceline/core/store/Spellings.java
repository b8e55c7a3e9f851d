package org.sourceline.core.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Motivation;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;

/** The constants of the model by their spelling in the files. */
final class Spellings {

    static final Map<String, BlockRole> BLOCK_ROLES = of(BlockRole.values());
    static final Map<String, Directness> DIRECTNESS = of(Directness.values());
    static final Map<String, EntityKind> ENTITY_KINDS = of(EntityKind.values());
    static final Map<String, Motivation> MOTIVATIONS = of(Motivation.values());
    /** By the spelling in quotation marks. */
    static final Map<String, Motivation> QUOTED_MOTIVATIONS = quoted(MOTIVATIONS);
    static final Map<String, SourceKind> SOURCE_KINDS = of(SourceKind.values());
    static final Map<String, Stance> STANCES = of(Stance.values());
    static final Map<String, Status> STATUSES = of(Status.values());

    private Spellings() {
    }

    private static <E> Map<String, E> quoted(Map<String, E> spellings) {
        Map<String, E> map = new LinkedHashMap<>();
        spellings.forEach((spelling, constant) -> map.put('"' + spelling + '"', constant));
        return map;
    }

    private static <E extends Named> Map<String, E> of(E[] constants) {
        Map<String, E> map = new LinkedHashMap<>();
        for (E constant : constants) {
            map.put(constant.json(), constant);
        }
        return map;
    }
}
