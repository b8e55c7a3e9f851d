package org.sourceline.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.analysis.finding.Rules;
import org.sourceline.cli.Texts;
import org.sourceline.core.store.Case;

/** Finds what is doubtful in articles: each is looked at together with the case in which it lies, loose ones together with each other. */
final class Checker {

    private final List<Located> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** @param files the articles, as the user named them */
    void check(List<Path> files) {
        Map<Optional<Case>, Map<Path, Path>> groups = new LinkedHashMap<>();
        for (Path file : files) {
            groups.computeIfAbsent(Case.around(file), owner -> new LinkedHashMap<>()).put(file.toAbsolutePath().normalize(), file);
        }
        groups.forEach(this::checkGroup);
    }

    private void checkGroup(Optional<Case> owner, Map<Path, Path> wanted) {
        try {
            OpenedCase opened = owner.isPresent() ? OpenedCase.open(owner.get(), () -> false)
                    : OpenedCase.of(List.copyOf(wanted.values()), () -> false);
            problems.addAll(opened.problems());
            leftOut.add(opened.leftOut().told());
            RuleSettings settings = owner.isPresent() ? settings(owner.get()) : RuleSettings.NONE;
            for (CaseArticle article : opened.articles()) {
                Path named = wanted.get(article.file().toAbsolutePath().normalize());
                if (named != null) {
                    opened.findings(article, Rules.SHIPPED, settings).open()
                            .forEach(finding -> found.add(Located.of(article, named, finding)));
                }
            }
        } catch (IOException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private RuleSettings settings(Case owner) throws IOException {
        RuleSettings.Read read = RuleSettings.ofCase(owner.root());
        Path file = owner.root().resolve(RuleSettings.FILE);
        read.problems().forEach(problem -> problems.add(Texts.get("check.settings", file, problem.line(), problem.reason())));
        return read.settings();
    }

    /** By file, then by place. */
    List<Located> found() {
        return found.stream().sorted(Comparator.comparing((Located one) -> one.file().toString()).thenComparing(Located::line)
                .thenComparing(Located::column).thenComparing(one -> one.finding().rule())).toList();
    }

    /** What was not compared, in words for the user, some of them empty: for each case. */
    List<String> leftOut() {
        return leftOut;
    }

    /** What could not be read, in words for the user. */
    List<String> problems() {
        return problems.stream().distinct().toList();
    }
}
