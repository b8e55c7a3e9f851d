package org.sourceline.ui.entities;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.cases.CaseContents.Place;

/** A row of the Entities view. */
public sealed interface EntityRow {

    /** The entity that the row belongs to. */
    Whole whole();

    /** An entity of a case. */
    record Whole(IProject project, CaseEntity entity) implements EntityRow {
        @Override
        public Whole whole() {
            return this;
        }
    }

    /** The mentions of an entity in one article. */
    record InArticle(Whole whole, String article, String title, List<Place> places) implements EntityRow {
        public InArticle {
            places = List.copyOf(places);
        }
    }

    /** One mention. */
    record Mention(InArticle parent, Place place) implements EntityRow {
        @Override
        public Whole whole() {
            return parent.whole();
        }
    }
}
