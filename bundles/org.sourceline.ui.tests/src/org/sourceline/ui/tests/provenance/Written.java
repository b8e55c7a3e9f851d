package org.sourceline.ui.tests.provenance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.PageWriter;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.TestCase;

/** An article of a test case and a set of a person with annotations on it, made by hand. */
final class Written {

    /** Of the sets that people write only this one is shown when an article is opened. */
    static final String SET = PersonalSet.name();
    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    private final TestCase owner;
    private final String text;
    private final IFile file;
    private final List<Annotation> items = new ArrayList<>();

    Written(TestCase owner, String name, String text) throws CoreException {
        this.owner = owner;
        this.text = text;
        this.file = owner.article(name, text);
    }

    IFile file() {
        return file;
    }

    String path() {
        return file.getProjectRelativePath().toString();
    }

    Passage passage(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new AssertionError("no \"" + words + "\" in " + text);
        }
        return new Passage(path(), new TextSpan(start, start + words.length()), words, "", "");
    }

    TextSpan span(String words) {
        return passage(words).position();
    }

    ChainStep step(String agent, @Nullable String entity, SourceKind kind, @Nullable String cue) {
        return new ChainStep(agent, entity, kind, Stance.ASSERTS, cue == null ? null : passage(cue), null);
    }

    /** Adds a claim; its id is the words'. */
    Annotation claim(String words, Stance stance, @Nullable String answers, @Nullable String source, ChainStep... chain) {
        ChainStep origin = chain[chain.length - 1];
        ClaimBody body = new ClaimBody(stance, Directness.INDIRECT, source == null ? List.of() : List.of(passage(source)),
                origin.cue() == null ? List.of() : List.of(origin.cue()), origin.kind(), origin.entity(), Arrays.asList(chain), answers, Extras.NONE);
        return add(id(words), body, words);
    }

    String id(String words) {
        return Identifiers.named(path() + words);
    }

    Annotation mention(String words, String entity, EntityKind kind) {
        return add(Identifiers.named("mention" + path() + words), new EntityBody(kind, entity, entity, null), words);
    }

    private Annotation add(String id, Body body, String words) {
        Annotation made = new Annotation(id, Status.MANUAL, new Creator.Person("desk"), NOON, body, List.of(passage(words)));
        items.add(made);
        return made;
    }

    /** Writes the set, once the analyser has written its own. */
    void save() throws CoreException {
        owner.awaitSuggestions(file);
        List<Annotation> sorted = items.stream().sorted(Annotation.BY_POSITION).toList();
        Page page = new Page(Identifiers.named("page" + path()), Page.SetRef.named(SET), path(),
                Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8)), "UTF-8", "test", Page.FORMAT_VERSION, sorted, List.of(), Extras.NONE);
        owner.write(owner.page(SET, file).getProjectRelativePath().toString(), new PageWriter().toBytes(page));
    }
}
