package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/home/jane/plans/secret.json is odd", "cannot read 'C:\\Users\\jane\\secret.json'",
        "no \\\\server\\jane\\secret there"
    })
    void theReportNamesNobodysFiles(String message) {
        String report = Failure.of("telling", new IllegalStateException(message)).report();
        assertFalse(report.contains("jane") || report.contains("secret"), report);
        assertTrue(report.contains("While telling: java.lang.IllegalStateException: "), report);
        assertTrue(report.contains("Failure"), "it says where: " + report);
    }

    @Test
    void thatMemoryIsUsedUpIsToldFromAnError() {
        Failure full = Failure.of("telling", new OutOfMemoryError("for this test"));
        assertEquals(Failure.Cause.MEMORY, full.cause());
        assertEquals(Failure.Cause.MEMORY, full.opening("A year").cause());
        assertEquals(Failure.Cause.ERROR, Failure.of("telling", new IllegalStateException()).cause());
    }
}
