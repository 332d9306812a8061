package org.revisionscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.load();

    @Test
    void aNumberBelowNoughtHasATrueMinus() {
        assertEquals("0 healthy · floor 1,300 · headroom \u22121,300",
                messages.format("timeline.healthy", 0, 1_300, -1_300));
        assertEquals("floor 4, headroom \u22124", messages.format("timeline.spoken.floor", 4, -4));
        assertEquals("\u22121,300", messages.number(-1_300));
        assertEquals("12", messages.number(12));
    }

    @Test
    void otherArgumentsStayAsTheyAre() {
        assertEquals("1.4.0-r6 healthy · floor 4 · headroom \u22121",
                messages.format("timeline.healthy", "1.4.0-r6", 4, -1));
    }
}
