package org.sourceline.analysis.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

class MaxentModelTest {

    @Test
    void weightsAreFoundByKindAndValue() throws IOException {
        MaxentModel model = read("pos.model", "GIS");
        assertEquals(2, model.size());
        double[] scores = { 1, 1 };
        model.add(model.row("w", "mill"), scores);
        model.add(model.row("def", ""), scores);
        model.add(model.row("w", "ferry"), scores);
        assertEquals(1.5, scores[0]);
        assertEquals(1 + 0.25 - 2, scores[1]);
    }

    @Test
    void anotherKindOfModelIsRefused() {
        IOException refused = assertThrows(IOException.class, () -> read("pos.model", "Perceptron"));
        assertTrue(refused.getMessage().contains("Perceptron"), refused.getMessage());
    }

    @Test
    void anArchiveWithoutModelIsRefused() {
        IOException refused = assertThrows(IOException.class, () -> read("other.model", "GIS"));
        assertTrue(refused.getMessage().contains("pos.model"), refused.getMessage());
    }

    @Test
    void noArchiveIsRefused() {
        assertThrows(IOException.class, () -> MaxentModel.read(new ByteArrayInputStream(new byte[100])));
    }

    /** Two features: "def" with weights for both outcomes, "w=mill" with one for the second. */
    private static MaxentModel read(String entry, String method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(entry));
            DataOutputStream data = new DataOutputStream(archive);
            data.writeUTF(method);
            data.writeInt(1);
            data.writeDouble(1);
            write(data, "NOUN", "VERB");
            write(data, "1 0 1", "1 1");
            write(data, "def", "w=mill");
            for (double weight : new double[] { 0.5, 0.25, -2 }) {
                data.writeDouble(weight);
            }
            data.flush();
        }
        return MaxentModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void write(DataOutputStream data, String... strings) throws IOException {
        data.writeInt(strings.length);
        for (String string : strings) {
            data.writeUTF(string);
        }
    }
}
