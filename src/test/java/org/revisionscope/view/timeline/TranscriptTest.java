package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.view.timeline.Transcripts.Transcript;
import org.revisionscope.view.timeline.spoken.Sentence;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is heard of the timeline is what was written down; a wanted change is written with {@code ./mvnw -Ptranscripts}. */
@ExtendWith(ApplicationExtension.class)
class TranscriptTest {

    @Start
    void start(Stage unused) {
        // only the toolkit is needed
    }

    static List<Transcript> all() {
        return Transcripts.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isHeardAsItWasWrittenDown(Transcript transcript) throws IOException {
        String heard = WaitForAsyncUtils.waitForAsyncFx(60_000, transcript::heard);
        assertEquals(Files.readString(transcript.file()), heard);
        heard.lines().map(line -> line.replaceFirst("^ *[-v>] (.*) \\[.*]$", "$1"))
                .forEach(line -> assertTrue(line.length() <= Sentence.MOST, line));
    }
}
