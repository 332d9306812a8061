package org.revisionscope.controller.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Fills in the keys of actions in a sentence, as the user has chosen them. An action stands in braces, and what is said of
 * its key in square brackets: <code>Release a revision[ ({aws.release})]</code>. Where an action has no key, the brackets
 * around it are left out with all that is in them.
 */
public final class KeySentence {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern ACTION = Pattern.compile("\\{([a-z][A-Za-z0-9.]*)}");

    private KeySentence() {}

    /** The sentence, which follows the keys. */
    public static ObservableValue<String> of(String pattern, KeyNames keys) {
        List<String> actions = ACTION.matcher(pattern).results().map(found -> found.group(1)).distinct().toList();
        ObservableValue<Map<String, String>> labels = new ReadOnlyObjectWrapper<>(Map.of());
        for (String action : actions) {
            labels = labels.flatMap(known -> keys.of(action).map(label -> with(known, action, label)));
        }
        return labels.map(known -> filled(pattern, known));
    }

    private static Map<String, String> with(Map<String, String> known, String action, String label) {
        Map<String, String> more = new LinkedHashMap<>(known);
        more.put(action, label);
        return more;
    }

    private static String filled(String pattern, Map<String, String> labels) {
        return BRACKETS.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), labels)));
    }

    private static String part(String text, Map<String, String> labels) {
        boolean allHaveKeys = ACTION.matcher(text).results().noneMatch(found -> label(found, labels).isEmpty());
        return allHaveKeys
                ? ACTION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(label(found, labels)))
                : "";
    }

    private static String label(MatchResult action, Map<String, String> labels) {
        return labels.getOrDefault(action.group(1), "");
    }
}
