package org.revisionscope.controller.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which findings fit what was typed: each word of it must begin a word of theirs, or at least stand in it. */
final class Search {
    private final List<String> wanted;

    Search(String typed) {
        wanted = Arrays.stream(typed.toLowerCase(Locale.ROOT).trim().split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
    }

    /** The findings that fit, the best first; those that fit alike stay in order. */
    List<Finding> among(List<Finding> findings) {
        return findings.stream().filter(finding -> distance(finding) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(this::distance)).toList();
    }

    /** The less, the better: words that are begun count nothing, words that stand somewhere inside count one. */
    private int distance(Finding finding) {
        String words = finding.words().toLowerCase(Locale.ROOT);
        int distance = 0;
        for (String word : wanted) {
            if (!words.contains(word)) {
                return Integer.MAX_VALUE;
            }
            if (!words.startsWith(word) && !words.contains(" " + word)) {
                distance++;
            }
        }
        return distance;
    }
}
