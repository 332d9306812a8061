package org.revisionscope.controller.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

class KeySentenceTest {

    private final Map<String, StringProperty> keys = Stream.of("aws.release", "play.next")
            .collect(Collectors.toMap(id -> id, _ -> new SimpleStringProperty("")));
    private final ObservableValue<String> sentence =
            KeySentence.of("Release[ ({aws.release})] or go on[ with {play.next}].",
                    keys::get);
    private String shown = "";

    @Test
    void followsEachKey() {
        sentence.subscribe(now -> shown = now);
        assertEquals("Release or go on.", shown);
        keys.get("play.next").set(".");
        assertEquals("Release or go on with ..", shown);
        keys.get("aws.release").set("$1");
        assertEquals("Release ($1) or go on with ..", shown);
        keys.get("play.next").set("");
        assertEquals("Release ($1) or go on.", shown);
    }

    @Test
    void aPartWithTwoKeysNeedsBoth() {
        ObservableValue<String> both = KeySentence.of("Speed[: {aws.release} and {play.next}]", keys::get);
        keys.get("aws.release").set("1");
        assertEquals("Speed", both.getValue());
        keys.get("play.next").set("[");
        assertEquals("Speed: 1 and [", both.getValue());
    }

    @Test
    void withoutKeysItStaysAsItIs() {
        assertEquals("Nothing at all {0}.", KeySentence.of("Nothing at all {0}.", keys::get).getValue());
    }
}
