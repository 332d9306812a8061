package org.revisionscope.format.aws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a simulated service or task has that no option of its command names, written as tags in the CLI's shorthand.
 */
final class Tags {

    static final String NAME = "Name";
    static final String LENGTH = "revisionscope:length";
    static final String REPLACES = "revisionscope:replaces";
    static final String DEREGISTRATION_DELAY = "revisionscope:deregistrationDelay";

    private Tags() {}

    /** The words of the option {@code --tags}, ready to be written. */
    static String write(Map<String, String> tags) {
        return tags.entrySet().stream().map(tag -> ShellWords.quote("key=" + tag.getKey() + ",value=" + tag.getValue()))
                .collect(Collectors.joining(" "));
    }

    static Map<String, String> read(int line, String value) throws RunbookException {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : value.isEmpty() ? new String[0] : value.split(" ")) {
            int comma = tag.indexOf(",value=");
            if (!tag.startsWith("key=") || comma < 0) {
                throw new RunbookException(line, "a tag looks like key=Name,value=etl-1, not like " + tag);
            }
            tags.put(tag.substring("key=".length(), comma), tag.substring(comma + ",value=".length()));
        }
        return tags;
    }
}
