package org.revisionscope.view.timeline.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void tellsWhatAndThenWhatIsTrueOfIt() {
        assertEquals("Notice N-1: 5 left, starts Fri.", new Sentence("Notice N-1").with("5 left")
                .with(Optional.empty()).with(Optional.of("starts Fri")).toString());
        assertEquals("Notice N-1.", new Sentence("Notice N-1").toString());
    }

    @Test
    void keepsTheFirstThingsAndTheLastWhereThereIsTooMuch() {
        String sentence = new Sentence("Task").with("a".repeat(60)).with("b".repeat(80)).with("stops Fri").toString();
        assertEquals("Task: " + "a".repeat(60) + ", " + "b".repeat(80) + ", stops Fri.",
                sentence, "160 characters are not too many");
        assertEquals("Task: " + "a".repeat(60) + ", stops Fri.", new Sentence("Task").with("a".repeat(60))
                .with("b".repeat(81)).with("stops Fri").toString());
    }

    @Test
    void cutsANameThatIsTooLongByItself() {
        String sentence = new Sentence("s".repeat(200)).toString();
        assertEquals(Sentence.MOST, sentence.length());
        assertTrue(sentence.endsWith("…"));
    }
}
