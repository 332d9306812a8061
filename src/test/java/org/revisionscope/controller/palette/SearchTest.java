package org.revisionscope.controller.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final List<Finding> ALL = Stream.of("Open", "Mark r6 for retirement", "Wait period of eu-west-1",
            "To the start", "A retirement start").map(words -> new Finding(words, "", () -> {})).toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | Open, Mark r6 for retirement, Wait period of eu-west-1, To the start, A retirement start
            mark       | Mark r6 for retirement
            RET MAR    | Mark r6 for retirement
            start      | To the start, A retirement start
            west       | Wait period of eu-west-1
            t          | To the start, Mark r6 for retirement, Wait period of eu-west-1, A retirement start
            no such    | ''
            """)
    void findsByTheBeginningsOfWordsFirst(String typed, String found) {
        assertEquals(found, String.join(", ",
                new Search(typed).among(ALL).stream().map(Finding::words).toList()));
    }
}
