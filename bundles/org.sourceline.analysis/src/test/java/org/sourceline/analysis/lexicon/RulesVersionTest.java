package org.sourceline.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** That the version of the rules hangs on all data files that ship. */
class RulesVersionTest {

    @Test
    void everyDataFileCounts() throws IOException, URISyntaxException {
        Path en = Path.of(Language.class.getResource("en/verbs.txt").toURI()).getParent();
        try (Stream<Path> files = Files.walk(en.getParent())) {
            List<String> shipped = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> file.getParent().getFileName() + "/" + file.getFileName()).sorted().toList();
            assertEquals(shipped, RulesVersion.FILES);
        }
    }

    @Test
    void theVersionHasANumberAndADigest() {
        assertTrue(RulesVersion.CURRENT.matches(RulesVersion.NUMBER + "-[0-9a-f]{8}"), RulesVersion.CURRENT);
    }
}
