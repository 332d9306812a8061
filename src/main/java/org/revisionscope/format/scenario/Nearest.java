package org.revisionscope.format.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** The allowed word that is fewest edits away, if one is near enough to be meant. */
    static Optional<String> to(String word, Collection<String> allowed) {
        String best = "";
        int fewest = Math.max(2, word.length() / 2) + 1;
        for (String candidate : allowed) {
            int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Ends a sentence: {@code ", did you mean 'x'?"}, or a full stop. */
    static String hint(String word, Collection<String> allowed) {
        return to(word, allowed).map(near -> ", did you mean '" + near + "'?").orElse(".");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
