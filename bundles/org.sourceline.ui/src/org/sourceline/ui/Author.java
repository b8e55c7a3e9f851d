package org.sourceline.ui;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.sourceline.core.model.Creator;

/** The person at the keyboard, by the name in the preferences; until one is chosen, by the name of the system's user. */
public final class Author {

    static final String NODE = "org.sourceline.ui";
    static final String PREFERENCE = "author";

    private Author() {
    }

    public static String name() {
        IScopeContext[] scopes = {InstanceScope.INSTANCE, DefaultScope.INSTANCE};
        String chosen = Platform.getPreferencesService().getString(NODE, PREFERENCE, "", scopes).strip();
        return chosen.isEmpty() ? systemUser() : chosen;
    }

    /** The name of the system's user, or {@code reader} where the system does not tell. */
    static String systemUser() {
        String user = System.getProperty("user.name", "").strip();
        return user.isEmpty() || user.equals("?") ? "reader" : user;
    }

    public static Creator.Person creator() {
        return new Creator.Person(name());
    }
}
