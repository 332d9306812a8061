package org.revisionscope.model.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} and the rules that events can name. */
class RulesPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]+-[0-9]+) \\|", Pattern.MULTILINE);

    @Test
    @DisplayName("the page says what each rule means, in their order")
    void everyRuleHasItsRow() throws IOException {
        String page = Files.readString(Path.of("docs", "rules.md"));
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertEquals(Arrays.stream(Rule.values()).map(Rule::id).toList(), rows);
    }
}
