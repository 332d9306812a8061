package org.revisionscope.model.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void largeNumbersAreGrouped() {
        assertEquals("1 task", Words.count(1, "task"));
        assertEquals("999 tasks", Words.count(999, "task"));
        assertEquals("100,000 tasks", Words.count(100_000, "task"));
    }
}
