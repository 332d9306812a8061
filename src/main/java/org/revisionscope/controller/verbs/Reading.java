package org.revisionscope.controller.verbs;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.revisionscope.view.Messages;

/** Reads what was typed into a card, and collects a sentence for each field that does not fit. */
final class Reading {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ENGLISH);
    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,5}) *(s|min|h|d)");

    private final Messages messages;
    private final Map<CardField, String> sentences = new EnumMap<>(CardField.class);

    Reading(Messages messages) {
        this.messages = messages;
    }

    /** A whole number from {@code least} to {@code most}. */
    OptionalInt whole(CardField field, String text, int least, int most) {
        OptionalInt number = whole(text);
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return number;
        }
        wrong(field, messages.format("verbs.wrong.whole", least, most));
        return OptionalInt.empty();
    }

    /** A whole number as it is typed, {@code 50000} or {@code 50,000}; empty if it is none. */
    static OptionalInt whole(String text) {
        String typed = text.strip();
        return typed.matches("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}")
                ? OptionalInt.of(Integer.parseInt(typed.replace(",", "")))
                : OptionalInt.empty();
    }

    /** An instant as {@code 2025-02-28 18:00}, in UTC; empty if nothing was typed. */
    Optional<Instant> instant(CardField field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), INSTANT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notOfThatForm) {
            wrong(field, messages.get("verbs.wrong.instant"));
            return Optional.empty();
        }
    }

    /** How an instant is typed, for filling a field in. */
    static String typed(long instant) {
        return INSTANT.format(Instant.ofEpochMilli(instant).atZone(ZoneOffset.UTC)).substring(0, 16);
    }

    /** A length such as {@code 40 min} or {@code 30 d}; empty if nothing was typed. */
    Optional<Duration> length(CardField field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = LENGTH.matcher(text.strip());
        if (!matcher.matches()) {
            wrong(field, messages.get("verbs.wrong.length"));
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        });
    }

    /** How a length is typed, for filling a field in. */
    static String typed(Duration length) {
        long seconds = length.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + " d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    /** What a constructor of the model makes of it, or its sentence beside the field. */
    <T> Optional<T> checked(CardField field, Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException refused) {
            String sentence = String.valueOf(refused.getMessage());
            wrong(field, sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1) + ".");
            return Optional.empty();
        }
    }

    /** Notes what is wrong with a field. */
    void wrong(CardField field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    /** Whether nothing was wrong so far. */
    boolean allFits() {
        return sentences.isEmpty();
    }

    /** The value, unless something was wrong. */
    <T> Filled<T> result(Supplier<T> value) {
        return sentences.isEmpty() ? new Filled.Ready<>(value.get()) : new Filled.Wrong<>(sentences);
    }
}
