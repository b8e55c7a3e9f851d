package org.sourceline.ui.session;

import java.util.Optional;

import org.sourceline.core.store.SetNames;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;

/** The set of the person at the keyboard. */
public final class PersonalSet {

    /** The set of the analyser. */
    public static final String SUGGESTED = "suggested";
    private static final String FALLBACK = "mine";

    private PersonalSet() {
    }

    /** The set that the person's annotations go to unless another one is chosen: it has the person's name, as far as a folder can. */
    public static String name() {
        String name = SetNames.normalised(Author.name());
        String fit = name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", "_").replaceAll("^\\.+|[.\\s]+$", "");
        return problem(fit).isEmpty() ? fit : FALLBACK;
    }

    /** Why a person's set cannot have a name, for the user; empty if it can. */
    public static Optional<String> problem(String name) {
        return name.equals(SUGGESTED) ? Optional.of(Messages.get("session.name.suggested", name)) : SetNames.problem(name);
    }
}
