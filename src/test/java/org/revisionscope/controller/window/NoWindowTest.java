package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.view.Messages;

/** What JavaFX 26 itself says where it misses something, and what the user reads. */
class NoWindowTest {
    private final NoWindow noWindow = new NoWindow(Messages.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unable to open DISPLAY                                       | needs a display
            Unable to load glass GTK library.                            | needs GTK 3
            Minimum GTK version required is 3.20.0. System has 3.10.8.   | needs GTK 3
            /lib/libglassgtk3.so: libgtk-3.so.0: cannot open shared file | needs GTK 3
            No toolkit found                                             | (No toolkit found)
            """)
    void saysWhatIsMissingAndThatVerbsStillWork(String problem, String told) {
        String sentence = noWindow.sentence(new UnsupportedOperationException(problem));
        assertTrue(sentence.contains(told), sentence);
        assertTrue(sentence.contains("run FILE (see --help)"), sentence);
        assertEquals(1, sentence.lines().count());
    }

    @Test
    void aFailureWithoutAMessageIsTold() {
        assertTrue(noWindow.sentence(new UnsatisfiedLinkError()).contains("could not open a window"));
    }
}
