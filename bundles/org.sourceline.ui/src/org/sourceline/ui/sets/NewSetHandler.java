package org.sourceline.ui.sets;

import org.sourceline.ui.Messages;
import org.sourceline.ui.session.PersonalSet;

/** Begins a new set and makes it the active one. */
public final class NewSetHandler extends SetHandler {

    @Override
    void run(Target target) {
        SetDesk desk = target.desk();
        desk.withNames(names -> SetDialogs.name(target.shell(), Messages.get("sets.new.title"),
                Messages.get("sets.new.message", target.session().location().fileName()), SetDialogs.free(PersonalSet.name(), names), names)
                .ifPresent(desk::create));
    }
}
