package org.revisionscope.controller.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

    @ParameterizedTest
    @CsvSource({"mine, mine.revscope.json", "v1.2, v1.2.revscope.json", "mine.json, mine.json",
        "mine.revscope.json, mine.revscope.json", "mine.revscope.json.json, mine.revscope.json"})
    void aScenarioIsFoundAgainByItsEnding(String typed, String meant) {
        assertEquals(Path.of("there", meant), TypedName.ofScenario(Path.of("there", typed)));
    }

    @ParameterizedTest
    @CsvSource({"a, false, a.png", "a.b, false, a.b.png", "a.png, false, a.png", "a.svg, false, a.svg",
        "a, true, a.svg",
        "a.svg, true, a.svg", "a.png, true, a.svg", "a.svg.png, false, a.svg", "a.svg.png, true, a.svg",
        "a.png.png, false, a.png"})
    void aPictureIsOfTheKindThatWasTypedOrChosen(String typed, boolean wantsSvg, String meant) {
        assertEquals(Path.of("there", meant), TypedName.ofPicture(Path.of("there", typed), wantsSvg));
    }

    @ParameterizedTest
    @CsvSource({"a, a.csv", "a.csv, a.csv", "a.csv.csv, a.csv", "a.txt, a.txt"})
    void aTableIsCsv(String typed, String meant) {
        assertEquals(Path.of("there", meant), TypedName.ofTable(Path.of("there", typed)));
    }
}
