package org.revisionscope.controller.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names keep their underscores, whatever letter chooses the text that they stand in. */
class MnemonicsTest {

    @Test
    void theMarkIsNotForTheEye() {
        assertEquals("Start over", Mnemonics.plain("Start _over"));
        assertEquals("Start over", Mnemonics.plain("Start over"));
        assertEquals("Go to bookmark 1: my_api is slow", Mnemonics.plain("Go to bookmark _1: my_api is slow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Run etl_import again…", "Update my_api_v2…", "Stop a__b_", "Pin web"})
    void aNameStaysWhole(String words) {
        assertEquals(words, Mnemonics.plain(Mnemonics.first(words)));
        assertEquals(words, Mnemonics.plain(Mnemonics.none(words)));
    }
}
