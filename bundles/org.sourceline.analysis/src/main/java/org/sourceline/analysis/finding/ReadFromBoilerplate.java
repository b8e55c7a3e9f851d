package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;

/** A claim or a mention that lies in what is no part of the article, or runs from a caption or a credit into the text. */
public final class ReadFromBoilerplate implements FindingRule {

    public static final String ID = "read-from-boilerplate";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (Anchored one : examination.shown()) {
            boolean wanted = one.annotation().body() instanceof ClaimBody || one.annotation().body() instanceof EntityBody;
            if (wanted && one.target().stream().anyMatch(span -> isAstray(examination, span))) {
                found.add(Finding.about(this, one, Words.of(one)));
            }
        }
        return found;
    }

    private static boolean isAstray(Examination examination, TextSpan span) {
        List<ReadingBlock> blocks = examination.sets().reading().blocks().stream().filter(block -> block.span().overlaps(span)).toList();
        return blocks.stream().anyMatch(block -> block.block().isBoilerplate())
                || blocks.size() > 1 && blocks.stream().anyMatch(block -> isBeside(block.block().role()));
    }

    private static boolean isBeside(BlockRole role) {
        return role == BlockRole.CAPTION || role == BlockRole.CREDIT;
    }
}
