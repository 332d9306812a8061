package org.revisionscope.format.aws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.revisionscope.model.fleet.Place;

/** The identifiers of a Health event, made from what it tells. */
final class EventIds {

    private static final int SHORT = 12;

    private final String arn;
    private final String communication;

    EventIds(HealthEvent event) {
        Place place = event.notice().notice().place();
        String told = sha256(String.join("\n", place.toString(), event.notice().notice().label(), event.kind().code(),
                event.notice().revision().toString(), event.sentAt().toString(), event.notice().startsAt().toString(),
                String.join("\n", event.resources())));
        arn = "arn:" + place.region().partition() + ":health:" + place.region() + "::event/ECS/"
                + HealthEventForm.TYPE_CODE + "/" + HealthEventForm.TYPE_CODE + "_sim-" + told.substring(0, SHORT);
        communication = sha256(told + event.status().code());
    }

    /** Names the event; its updates have the same. */
    String arn() {
        return arn;
    }

    /** Names what is told this time, 64 hexadecimal digits; an update has another. */
    String communication() {
        return communication;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
