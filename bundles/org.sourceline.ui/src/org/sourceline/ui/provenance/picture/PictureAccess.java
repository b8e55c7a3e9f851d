package org.sourceline.ui.provenance.picture;

import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.sourceline.analysis.picture.Box;
import org.sourceline.analysis.picture.Drawn;
import org.sourceline.analysis.picture.Figure;
import org.sourceline.analysis.picture.Route;
import org.sourceline.ui.Messages;

/** A picture for those who do not see it: a list whose items are the nodes and lines, in words. */
final class PictureAccess {

    private final PictureCanvas picture;

    private PictureAccess(PictureCanvas picture) {
        this.picture = picture;
    }

    static void install(PictureCanvas picture) {
        PictureAccess access = new PictureAccess(picture);
        Accessible accessible = picture.control().getAccessible();
        accessible.addAccessibleListener(access.new Names());
        accessible.addAccessibleControlListener(access.new Parts());
    }

    private List<Drawn> order() {
        return picture.walk().order();
    }

    private boolean isPart(int child) {
        return child >= 0 && child < order().size();
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = isPart(event.childID) ? picture.spoken(order().get(event.childID)) : Messages.get("picture.name", order().size());
        }

        @Override
        public void getHelp(AccessibleEvent event) {
            event.result = Messages.get("picture.help");
        }
    }

    private final class Parts extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = order().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[order().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean chosen = isPart(event.childID) && picture.chosen().filter(order().get(event.childID)::equals).isPresent();
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (chosen ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = picture.chosen().map(order()::indexOf).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = picture.chosen().map(order()::indexOf).orElse(ACC.CHILDID_NONE);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Control canvas = picture.control();
            Rectangle place = isPart(event.childID) ? place(order().get(event.childID)) : canvas.getBounds();
            Rectangle shown = canvas.getDisplay().map(isPart(event.childID) ? canvas : canvas.getParent(), null, place);
            event.x = shown.x;
            event.y = shown.y;
            event.width = shown.width;
            event.height = shown.height;
        }

        private Rectangle place(Drawn part) {
            Box box = switch (part) {
                case Figure figure -> figure.box();
                case Route route -> route.labelBox();
            };
            Lens lens = picture.lens();
            return new Rectangle((int) lens.toCanvasX(box.x()), (int) lens.toCanvasY(box.y()), (int) (box.width() * lens.zoom()),
                    (int) (box.height() * lens.zoom()));
        }
    }
}
