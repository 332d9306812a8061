package org.revisionscope.format.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.format.json.OneLine;

/** What is said of an object at the top of a file that is none of the outputs. */
final class Tops {

    /** So many of its members are named. */
    static final int NAMED = 4;
    static final String SCENARIO = "this is a scenario, open it with File ▸ Open";

    private static final int LONGEST = 40;

    private Tops() {}

    /** Whether it is a file of this program. */
    static boolean isScenario(Item item) throws ItemException {
        return item.text("format").orElse("").startsWith("revisionscope/");
    }

    static String unknown(List<String> names) {
        for (String arns : List.of("taskArns", "serviceArns", "clusterArns")) {
            if (names.contains(arns)) {
                return "a list of ARNs alone, the output of describe-" + arns.replace("Arns", "s")
                        + " for them is expected";
            }
        }
        String has = names.isEmpty() ? "is an empty object"
                : "has " + names.stream().limit(NAMED).map(Tops::quoted).collect(Collectors.joining(", "));
        return "JSON, but none of the outputs that are read: it " + has + "; expected is "
                + Stream.of(Output.values()).map(Output::code).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "'" + OneLine.cut(name, LONGEST) + "'";
    }
}
