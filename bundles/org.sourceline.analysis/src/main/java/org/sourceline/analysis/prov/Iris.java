package org.sourceline.analysis.prov;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes the ids of nodes that have none of their own. All that an IRI may not hold is percent-encoded. */
final class Iris {

    private static final String OWN = "urn:sourceline:";

    private Iris() {
    }

    /** The path of an article as a relative reference. */
    static String article(String path) {
        return Arrays.stream(path.split("/", -1)).map(Iris::encoded).collect(Collectors.joining("/"));
    }

    static String agent(String key) {
        return OWN + "agent:" + encoded(key);
    }

    static String document(String key) {
        return OWN + "document:" + encoded(key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
