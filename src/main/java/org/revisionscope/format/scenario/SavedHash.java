package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.format.json.Json;

/**
 * What a file says that its run amounts to; the numbers are those of the journal's canonical binary form.
 *
 * @param journal the SHA-256 of all rows, in hexadecimal digits
 * @param running the same after each decision and each simulated week
 */
public record SavedHash(String journal, List<Running> running) {

    private static final Form<String> SHA256 = Forms.parsed("a SHA-256", "^[0-9a-f]{64}$", SavedHash::digits);
    private static final Field<Instant> AT = Field.required("at", Forms.INSTANT, "Up to and with this instant.");
    private static final Field<Integer> ROWS =
            Field.required("rows", Forms.count(0, Integer.MAX_VALUE), "So many rows.");
    private static final Field<String> SHA256_FIELD = Field.required("sha256", SHA256, "Their SHA-256.");
    private static final Field<String> JOURNAL = Field.required("journal", SHA256, "The SHA-256 of all rows.");
    private static final Field<List<Fields>> RUNNING = Field.optional("running",
            Forms.list(Shape.of("runningHash", AT, ROWS, SHA256_FIELD), Limits.RUNNING_HASHES),
            "The same after each decision and each simulated week.");

    /** How a file has it. */
    static final Shape SHAPE = Shape.of("hash", JOURNAL, RUNNING);

    /** Takes a copy of the list. */
    public SavedHash {
        running = List.copyOf(running);
    }

    /**
     * The hash of the rows up to an instant.
     *
     * @param at the instant, inclusive
     * @param rows how many rows that are
     * @param sha256 the SHA-256 of these rows, in hexadecimal digits
     */
    public record Running(Instant at, int rows, String sha256) {}

    static SavedHash read(Fields fields) {
        return new SavedHash(fields.get(JOURNAL), fields.list(RUNNING)
                .stream()
                .map(item -> new Running(item.get(AT), item.get(ROWS), item.get(SHA256_FIELD)))
                .toList());
    }

    Json.Obj write() {
        List<Json.Obj> items = new ArrayList<>();
        for (Running item : running) {
            items.add(Json.Obj.empty()
                    .with("at", item.at().toString())
                    .with("rows", item.rows())
                    .with("sha256", item.sha256()));
        }
        return Json.Obj.empty().with("journal", journal).with("running", Json.Arr.of(items));
    }

    private static String digits(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("'" + text + "' is not a SHA-256, 64 hexadecimal digits are allowed");
        }
        return text;
    }
}
