package org.sourceline.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Status;

/** What can be done with an annotation by one click: commands that are there, with their keys. */
final class HoverActions {

    private static final String ANNOTATE = "org.sourceline.ui.annotate.";
    private static final List<String> DECIDE = List.of(ANNOTATE + "accept", ANNOTATE + "reject", "org.sourceline.ui.review.never");
    private static final List<String> ANY = List.of(ANNOTATE + "delete", ANNOTATE + "changeKind");
    private static final List<String> CLAIM = List.of(ANNOTATE + "changeStance", "org.sourceline.ui.provenance.origin");

    /**
     * One thing to do.
     *
     * @param key how it is typed; empty if it has no key
     */
    record Offer(String command, String name, String key) {
    }

    private HoverActions() {
    }

    static List<Offer> of(Anchored one) {
        List<String> commands = new ArrayList<>();
        commands.addAll(one.annotation().status() == Status.SUGGESTED ? DECIDE : List.of(ANY.getFirst()));
        commands.add(ANY.getLast());
        if (one.annotation().body() instanceof ClaimBody) {
            commands.addAll(CLAIM);
        }
        return commands.stream().map(HoverActions::offer).filter(offer -> !offer.name().isEmpty()).toList();
    }

    private static Offer offer(String id) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        try {
            return new Offer(id, command.isDefined() ? command.getName() : "", key(id));
        } catch (NotDefinedException e) {
            return new Offer(id, "", "");
        }
    }

    private static String key(String id) {
        TriggerSequence key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(id);
        return key == null ? "" : key.format();
    }
}
