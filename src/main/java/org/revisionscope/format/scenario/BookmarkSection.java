package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.List;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.scenario.Bookmark;

/** The part {@code bookmarks} of a file. */
final class BookmarkSection {

    private static final Field<Instant> AT = Field.required("at", Forms.INSTANT, "Where to.");
    private static final Field<String> NOTE =
            Field.optional("note", Forms.line(Bookmark.LONGEST_NOTE), "Why, in a few words.");

    /** How a file has them. */
    static final Form<List<Fields>> FORM = Forms.list(Shape.of("bookmark", AT, NOTE), Limits.BOOKMARKS);

    private BookmarkSection() {}

    static List<Bookmark> read(List<Fields> listed) {
        return listed.stream().map(fields -> new Bookmark(fields.get(AT), fields.get(NOTE, ""))).toList();
    }

    static Json write(List<Bookmark> bookmarks) {
        return Json.Arr.of(bookmarks.stream().map(BookmarkSection::write).toList());
    }

    private static Json.Obj write(Bookmark bookmark) {
        Json.Obj json = Json.Obj.empty().with("at", bookmark.at().toString());
        return bookmark.note().isEmpty() ? json : json.with("note", bookmark.note());
    }
}
