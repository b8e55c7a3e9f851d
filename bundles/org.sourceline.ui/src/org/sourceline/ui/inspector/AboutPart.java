package org.sourceline.ui.inspector;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.hover.HoverWords;

/** Who made the annotation, by which rule and why; to be read and copied, not changed. */
final class AboutPart {

    private final Text place;
    private final Text creator;
    private final Text reason;
    private final Text id;

    AboutPart(Rows rows) {
        place = line(rows, "anchor");
        creator = line(rows, "creator");
        reason = line(rows, "reason");
        id = line(rows, "id");
    }

    private static Text line(Rows rows, String key) {
        rows.name(key, true);
        Text text = new Text(rows.form(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        return text;
    }

    void show(Anchored one, ArticleSets sets) {
        Annotation annotation = one.annotation();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
        place.setText(Messages.get("inspector.anchor." + AnchorMark.of(annotation).state().json()));
        creator.setText(Messages.get("inspector.creator.line", annotation.creator().name(), format.format(annotation.created()), one.set()));
        Optional<Annotation> suggested = machine(annotation).or(() -> Optional.ofNullable(annotation.suggestion()).flatMap(sets::find)
                .flatMap(it -> machine(it.annotation())));
        reason.setText(suggested.map(AboutPart::words).orElse(Messages.get("inspector.reason.none")));
        id.setText(annotation.id());
    }

    private static Optional<Annotation> machine(Annotation annotation) {
        return annotation.creator() instanceof Creator.Software ? Optional.of(annotation) : Optional.empty();
    }

    private static String words(Annotation suggested) {
        return String.join("\n", HoverWords.reasons(suggested));
    }
}
