package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Naming;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.annotate.Problems;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.annotate.Sourcing;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Chooses the fields for an annotation. */
final class Fields {

    private static final Function<String, Optional<String>> ANYTHING = text -> Optional.empty();

    private final Rows rows;
    private final Editing editing;
    private final List<Supplier<Field>> parts = new ArrayList<>();

    private Fields(Rows rows, Editing editing) {
        this.rows = rows;
        this.editing = editing;
    }

    /** Annotations with equal keys have the same fields. */
    static String key(Anchored one) {
        return switch (one.annotation().body()) {
            case null -> "none";
            case EntityBody entity when Naming.hasEntity(entity.kind()) && !hasValue(entity.kind()) -> "Entity";
            case EntityBody entity -> "Entity " + entity.kind();
            case Body other -> other.type();
        };
    }

    private static boolean hasValue(EntityKind kind) {
        return kind == EntityKind.MONEY || kind == EntityKind.PERCENT || kind == EntityKind.DATE;
    }

    /** The fields in their order, each made when it is asked for, and that one after the other. */
    static List<Supplier<Field>> of(Rows rows, Editing editing, Anchored one) {
        Fields fields = new Fields(rows, editing);
        switch (one.annotation().body()) {
            case EntityBody entity -> fields.entity(entity.kind());
            case ClaimBody claim -> fields.claim();
            case NoteBody note -> fields.text("text", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, NoteBody::value, NoteBody.class);
            case TagBody tag -> fields.text("tag", SWT.SINGLE, TagBody::value, TagBody.class);
            case HighlightBody highlight -> fields.text("style", SWT.SINGLE, body -> Objects.requireNonNullElse(body.value(), ""),
                    HighlightBody.class);
            case null, default -> {
                // blocks, relations and what a newer version made are shown, not edited
            }
        }
        fields.common();
        return fields.parts;
    }

    private static EntityBody entity(Anchored one) {
        return (EntityBody) Objects.requireNonNull(one.body());
    }

    private static ClaimBody claim(Anchored one) {
        return (ClaimBody) Objects.requireNonNull(one.annotation().body());
    }

    private void entity(EntityKind kind) {
        parts.add(() -> new ChoiceField<>(rows, "kind", null, List.of(EntityKind.values()), Terms::of, one -> entity(one).kind(),
                value -> editing.edit((hand, one) -> new Revising(hand).kind(List.of(one), value))));
        if (Naming.hasEntity(kind)) {
            parts.add(() -> new EntityField(rows, "entity", editing, one -> entity(one).entity(), (id, label) -> editing
                    .edit((hand, one) -> new Revising(hand).entity(List.of(one), new Naming.Entity(id, entity(one).kind(), label)))));
        }
        line("label", Problem.Field.LABEL, (one, sets) -> entity(one).label(),
                text -> editing.edit((hand, one) -> new Revising(hand).label(one, text)), Fields::named);
        switch (kind) {
            case MONEY -> money();
            case PERCENT -> percent();
            case DATE -> date();
            default -> {
                // the other kinds have no value that could be written in one way
            }
        }
    }

    private static Optional<String> named(String text) {
        return text.isBlank() ? Optional.of(Messages.get("inspector.label.empty")) : Optional.empty();
    }

    private static Optional<String> amount(String text) {
        return text.isBlank() ? Optional.empty() : Problems.ofAmount(text.strip());
    }

    private static Optional<String> date(String text) {
        return text.isBlank() ? Optional.empty() : Problems.ofDate(text.strip());
    }

    private void money() {
        line("amount", Problem.Field.VALUE, (one, sets) -> money(one).amount(),
                text -> value(one -> text.isBlank() ? null
                        : new EntityValue.Money(text.strip(), money(one).currency(), money(one).approximate(), money(one).extras())),
                Fields::amount);
        line("currency", null, (one, sets) -> Objects.requireNonNullElse(money(one).currency(), ""),
                text -> value(one -> new EntityValue.Money(money(one).amount(), text.isBlank() ? null : text.strip(),
                        money(one).approximate(), money(one).extras())),
                ANYTHING);
        parts.add(() -> new CheckField(rows, "approximate", one -> money(one).approximate(), yes -> value(
                one -> new EntityValue.Money(money(one).amount(), money(one).currency(), yes, money(one).extras()))));
    }

    private static EntityValue.Money money(Anchored one) {
        return entity(one).value() instanceof EntityValue.Money money ? money : new EntityValue.Money("", null, false);
    }

    private void percent() {
        line("percent", Problem.Field.VALUE, (one, sets) -> percent(one).amount(),
                text -> value(one -> text.isBlank() ? null
                        : new EntityValue.Percent(text.strip(), percent(one).approximate(), percent(one).extras())),
                Fields::amount);
        parts.add(() -> new CheckField(rows, "approximate", one -> percent(one).approximate(),
                yes -> value(one -> new EntityValue.Percent(percent(one).amount(), yes, percent(one).extras()))));
    }

    private static EntityValue.Percent percent(Anchored one) {
        return entity(one).value() instanceof EntityValue.Percent percent ? percent : new EntityValue.Percent("", false);
    }

    private void date() {
        line("date", Problem.Field.VALUE, (one, sets) -> date(one).date(),
                text -> value(one -> text.isBlank() ? null : new EntityValue.Date(text.strip(), date(one).reference(), date(one).extras())),
                Fields::date);
        line("reference", null, (one, sets) -> Objects.requireNonNullElse(date(one).reference(), ""),
                text -> value(one -> new EntityValue.Date(date(one).date(), text.isBlank() ? null : text.strip(), date(one).extras())),
                Fields::date);
    }

    private static EntityValue.Date date(Anchored one) {
        return entity(one).value() instanceof EntityValue.Date date ? date : new EntityValue.Date("", null);
    }

    private void value(Function<Anchored, @Nullable EntityValue> change) {
        editing.edit((hand, one) -> new Revising(hand).value(one, change.apply(one)));
    }

    private void claim() {
        parts.add(() -> new ChoiceField<>(rows, "stance", Problem.Field.STANCE, List.of(Stance.values()), Terms::of, one -> claim(one).stance(),
                value -> editing.edit((hand, one) -> new Revising(hand).stance(List.of(one), value))));
        parts.add(() -> new PassageField(rows, "source", Problem.Field.SOURCE, editing, one -> claim(one).source(),
                spans -> source(spans)));
        parts.add(() -> new ChoiceField<>(rows, "sourceKind", Problem.Field.SOURCE_KIND, List.of(SourceKind.values()), Terms::of,
                one -> claim(one).sourceKind(), value -> editing.edit((hand, one) -> new Revising(hand).speaker(one, value,
                        value == SourceKind.UNATTRIBUTED ? null : claim(one).sourceEntity()))));
        parts.add(() -> new EntityField(rows, "speaker", editing, one -> claim(one).sourceEntity(),
                (id, label) -> editing.edit((hand, one) -> new Revising(hand).speaker(one, claim(one).sourceKind(), id))));
        parts.add(() -> new PassageField(rows, "cue", Problem.Field.CUE, editing, one -> claim(one).cue(),
                spans -> editing.edit((hand, one) -> new Sourcing(hand).cue(one, spans))));
        parts.add(() -> new ChoiceField<>(rows, "direct", null, Arrays.asList(Directness.values()), Terms::of, one -> claim(one).direct(),
                value -> editing.edit((hand, one) -> new Revising(hand).direct(one, value))));
        parts.add(() -> new AnswersField(rows, editing));
        parts.add(() -> new ChainField(rows, chain -> editing.edit((hand, one) -> new Revising(hand).chain(one, chain))));
    }

    private void source(List<TextSpan> spans) {
        editing.edit((hand, one) -> {
            if (spans.equals(one.target()) && !spans.isEmpty()) {
                throw new EditRefusedException(Messages.get("annotate.ownWords"));
            }
            return new Sourcing(hand).source(one, spans);
        });
    }

    private <B extends Body> void text(String key, int style, Function<B, String> read, Class<B> type) {
        parts.add(() -> new TextField(rows, key, style, Problem.Field.TEXT,
                (one, sets) -> type.isInstance(one.annotation().body()) ? read.apply(type.cast(one.annotation().body())) : "",
                text -> editing.edit((hand, one) -> new Revising(hand).text(one, text)), ANYTHING));
    }

    private void common() {
        line("tags", null, (one, sets) -> String.join(", ", one.annotation().tags()),
                text -> editing.edit((hand, one) -> new Revising(hand).tags(List.of(one), List.of(text.split(",")))), ANYTHING);
        parts.add(() -> new TextField(rows, "note", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, null,
                (one, sets) -> Objects.requireNonNullElse(one.annotation().note(), ""),
                text -> editing.edit((hand, one) -> new Revising(hand).note(one, text)), ANYTHING));
    }

    private void line(String key, Problem.@Nullable Field problem, BiFunction<Anchored, ArticleSets, String> read,
            Consumer<String> write, Function<String, Optional<String>> check) {
        parts.add(() -> new TextField(rows, key, SWT.SINGLE, problem, read, write, check));
    }
}
