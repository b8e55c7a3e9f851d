package org.sourceline.ui.review;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sourceline.core.review.Order;

/** How a person likes to review. */
final class ReviewPreferences {

    /** Whether a decision goes on to the next suggestion. */
    static final String ADVANCE = "review.advance";
    private static final String ORDER = "review.order";
    private static final IPreferenceStore STORE = store();

    private ReviewPreferences() {
    }

    private static IPreferenceStore store() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.sourceline.ui");
        store.setDefault(ADVANCE, true);
        store.setDefault(ORDER, Order.POSITION.name());
        return store;
    }

    static IPreferenceStore preferences() {
        return STORE;
    }

    static boolean isAdvancing() {
        return STORE.getBoolean(ADVANCE);
    }

    static Order order() {
        String word = STORE.getString(ORDER);
        for (Order order : Order.values()) {
            if (order.name().equals(word)) {
                return order;
            }
        }
        return Order.POSITION;
    }

    static void setOrder(Order order) {
        STORE.setValue(ORDER, order.name());
    }
}
