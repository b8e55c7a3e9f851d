package org.sourceline.benchmarks.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the time grows with the length of one article. Arguments: the list of files whose texts are put behind each other, and the rounds. After one
 * round to warm up, prints for each length the median time in milliseconds, then the slope of a straight line through the logarithms.
 */
public final class GrowthRun {

    private static final int[] SIZES = {20_000, 200_000, 2_000_000, 10_000_000};

    private GrowthRun() {
    }

    public static void main(String[] args) throws IOException {
        List<String> files = Files.readAllLines(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        double[] medians = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            byte[] text = text(files, SIZES[i]);
            for (int warm = 0; warm < Math.max(1, 2_000_000 / SIZES[i]); warm++) {
                AnalysisRun.analyse(text);
            }
            double[] times = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                AnalysisRun.analyse(text);
                times[round] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            medians[i] = times[rounds / 2];
            System.out.printf(Locale.ROOT, "%,d bytes: %.1f ms (%.1f - %.1f)%n", text.length, medians[i], times[0], times[rounds - 1]);
        }
        System.out.printf(Locale.ROOT, "slope %.2f%n", slope(medians));
    }

    private static byte[] text(List<String> files, int size) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(size);
        for (int i = 0; text.size() < size; i++) {
            text.writeBytes(Files.readAllBytes(Path.of(files.get(i % files.size()))));
            text.writeBytes(new byte[] {'\n', '\n'});
        }
        return text.toByteArray();
    }

    /** Least squares. */
    private static double slope(double[] times) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < times.length; i++) {
            double size = Math.log(SIZES[i]);
            double time = Math.log(times[i]);
            x += size;
            y += time;
            xx += size * size;
            xy += size * time;
        }
        return (times.length * xy - x * y) / (times.length * xx - x * x);
    }
}
