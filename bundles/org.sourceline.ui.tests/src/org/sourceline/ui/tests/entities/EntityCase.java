package org.sourceline.ui.tests.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.entities.EntityDesk;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

/** A case of two articles in which one woman goes by two names, half of her mentions marked by a person, for one test. */
final class EntityCase implements AutoCloseable {

    static final String SET = PersonalSet.name();
    static final String FIRST = "Captain Marit Olsund left the Skerry ferry on Monday.\n\n\"We will sail,\" Olsund said. Marit Olsund was calm.\n";
    static final String SECOND = "The owner praised Marit Olsund.\n\nM. Olsund told the Harbour Post she would sail. Jonas Reth denied it.\n";

    private final TestCase testCase;
    private final IFile first;
    private final IFile second;
    private final Case owner;

    EntityCase() throws CoreException {
        testCase = new TestCase("Skerry");
        write("first.txt", FIRST, "m-olsund", "M. Olsund", "Olsund said");
        write("second.txt", SECOND, "m-olsund", "M. Olsund", "M. Olsund");
        first = testCase.article("first.txt", FIRST);
        second = testCase.article("second.txt", SECOND);
        testCase.awaitSuggestions(first);
        testCase.awaitSuggestions(second);
        owner = new Case(testCase.project().getLocation().toPath());
        Poller.until("the entities", () -> find("m-olsund").filter(one -> one.articles().size() == 2).isPresent()
                && find("marit-olsund").filter(one -> one.articles().size() == 2).isPresent());
    }

    private void write(String article, String text, String id, String label, String words) throws CoreException {
        String exact = words.replace(" said", "");
        write(article, text, List.of(mention("mention in " + article, new EntityBody(EntityKind.PERSON, id, label, null),
                passage(article, text, text.indexOf(words), exact))));
    }

    private static Passage passage(String article, String text, int at, String exact) {
        return new Passage("articles/" + article, new TextSpan(at, at + exact.length()), exact,
                text.substring(Math.max(0, at - 32), at), text.substring(at + exact.length(), Math.min(text.length(), at + exact.length() + 32)));
    }

    private static Annotation mention(String name, EntityBody body, Passage passage) {
        return new Annotation(Identifiers.named(name), Status.MANUAL, new Creator.Person("Anna Brekke"), Instant.parse("2031-03-03T10:00:00Z"), body,
                List.of(passage));
    }

    private void write(String article, String text, List<Annotation> mentions) throws CoreException {
        Page page = Page.empty(SET, "articles/" + article, Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8)), "UTF-8", "Sourceline 0.1.0")
                .withItems(mentions);
        testCase.write("annotations/" + SET + "/" + article + ".jsonld", new PageWriter().toBytes(page));
    }

    /** Adds an article in which a person has marked so many buoys, each once. */
    void writeMany(int buoys) throws CoreException {
        String text = IntStream.range(0, buoys).mapToObj(i -> String.format(Locale.ROOT, "buoy %05d\n", i)).collect(Collectors.joining());
        int line = text.length() / buoys;
        List<Annotation> mentions = new ArrayList<>();
        for (int i = 0; i < buoys; i++) {
            Passage passage = passage("third.txt", text, i * line, text.substring(i * line, (i + 1) * line - 1));
            mentions.add(mention(passage.exact(), new EntityBody(EntityKind.WORK, passage.exact().replace(' ', '-'), passage.exact(), null), passage));
        }
        write("third.txt", text, mentions);
        testCase.article("third.txt", text);
    }

    TestCase testCase() {
        return testCase;
    }

    IFile first() {
        return first;
    }

    IFile second() {
        return second;
    }

    Case owner() {
        return owner;
    }

    EntityDesk desk() {
        return EntityDesk.of(testCase.project(), null).orElseThrow();
    }

    CaseContents contents() {
        return CaseIndex.get().contents(testCase.project());
    }

    /** The entity that an id stands for, as the index knows it now. */
    Optional<CaseEntity> find(String id) {
        return contents().entities().stream().filter(one -> one.ids().contains(id)).findFirst();
    }

    CaseEntity entity(String id) {
        return Poller.get("the entity " + id, () -> find(id));
    }

    /** Waits until the index knows of something. */
    void await(String what, Predicate<CaseContents> condition) {
        try {
            Poller.until(what, () -> condition.test(contents()));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; known " + contents().entityPages() + ' ' + contents().entities() + "; on the disk "
                    + onDisk() + "; in the workspace " + testCase.project().getFile("entities/" + SET + ".jsonld").exists(), e);
        }
    }

    private Map<String, String> onDisk() {
        try {
            return files();
        } catch (IOException e) {
            return Map.of("", e.toString());
        }
    }

    /** All files of sets in the case with their text: pages, entities, links. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("annotations", "entities", "links")) {
            Path path = owner.root().resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.walk(path)) {
                    for (Path file : all.filter(Files::isRegularFile).toList()) {
                        files.put(owner.root().relativize(file).toString(), Files.readString(file));
                    }
                }
            }
        }
        return files;
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    IUndoContext context() {
        return CaseEdits.undoContext(owner);
    }

    String undoLabel() {
        return history().canUndo(context()) ? history().getUndoOperation(context()).getLabel() : "";
    }

    void undo() throws Exception {
        if (!history().undo(context(), new NullProgressMonitor(), null).isOK()) {
            throw new AssertionError("not undone");
        }
        Poller.drain();
    }

    void redo() throws Exception {
        if (!history().redo(context(), new NullProgressMonitor(), null).isOK()) {
            throw new AssertionError("not redone");
        }
        Poller.drain();
    }

    /** The bodies of the mentions in a person's page on the disk. */
    List<EntityBody> mentions(IFile article) throws IOException {
        Path file = testCase.page(SET, article).getLocation().toPath();
        List<EntityBody> bodies = new ArrayList<>();
        for (Annotation item : new PageReader().read(file).page().items()) {
            if (item.isLive() && item.body() instanceof EntityBody body) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    @Override
    public void close() throws CoreException {
        history().dispose(context(), true, true, true);
        testCase.close();
    }
}
