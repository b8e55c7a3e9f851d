package org.sourceline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdentifierTest {

    @ParameterizedTest
    @CsvSource({"Q42, wikidata:Q42", "wikidata:q42, wikidata:Q42", "http://www.wikidata.org/entity/Q42, wikidata:Q42",
        "https://m.wikidata.org/wiki/Q42, wikidata:Q42", "529900T8BM49AURSDO55, lei:529900T8BM49AURSDO55",
        "lei:529900t8bm49aursdo55, lei:529900T8BM49AURSDO55", "https://harbour.example/a?b=1, https://harbour.example/a?b=1"})
    void isUnderstood(String written, String spelt) {
        assertEquals(Optional.of(new ExternalIdentifier(spelt)), ExternalIdentifier.parse(" " + written + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q0", "Q", "42", "529900T8BM49AURSDO56", "javascript:alert(1)", "file:///etc/passwd", "https://", "a b"})
    void isRefused(String written) {
        assertEquals(Optional.empty(), ExternalIdentifier.parse(written));
    }
}
