package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.scenario.Bookmark;

class BookmarksTest {
    private static final Instant FRIDAY = Instant.parse("2025-02-21T17:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2025-02-23T17:00:00Z");

    private final Bookmarks bookmarks = new Bookmarks();

    @Test
    void theyAreInTheOrderOfTimeAndOneAtAnInstant() {
        bookmarks.keep(new Bookmark(SUNDAY, "later"));
        bookmarks.keep(new Bookmark(FRIDAY, "first"));
        bookmarks.keep(new Bookmark(SUNDAY, "much later"));
        assertEquals(List.of("first", "much later"), bookmarks.all().stream().map(Bookmark::note).toList());
        assertEquals(Optional.of(new Bookmark(FRIDAY, "first")), bookmarks.at(FRIDAY));
        bookmarks.remove(FRIDAY);
        bookmarks.remove(FRIDAY);
        assertEquals(List.of(new Bookmark(SUNDAY, "much later")), bookmarks.all());
    }

    @Test
    void anotherDocumentHasNoneOfThem() {
        try (Session session = new Session(new InlineSimulator(), () -> 0, BundledScenarios.open("fx1"))) {
            session.bookmarks().keep(new Bookmark(FRIDAY, ""));
            session.open(BundledScenarios.open("fx1-case-2"), Optional.empty());
            assertEquals(List.of(), session.bookmarks().all());
        }
    }

    @Test
    void theyAreSavedWithTheDocumentAndThatTheyAreNotIsKnown() {
        try (Session session = new Session(new InlineSimulator(), () -> 0, BundledScenarios.open("fx1"))) {
            session.bookmarks().keep(new Bookmark(SUNDAY, "look here"));
            assertTrue(session.dirtyProperty().get());
            ScenarioDocument written = session.document();
            assertEquals(List.of(new Bookmark(SUNDAY, "look here")), written.bookmarks());
            session.saved(session.position(), written, Path.of("fx1.revscope.json"));
            assertFalse(session.dirtyProperty().get());
            session.bookmarks().remove(SUNDAY);
            assertTrue(session.dirtyProperty().get());

            session.open(written, Optional.empty());
            assertEquals(written.bookmarks(), session.bookmarks().all());
            assertFalse(session.dirtyProperty().get());
        }
    }

    @Test
    void aNoteIsOneShortLine() {
        assertThrows(IllegalArgumentException.class, () -> new Bookmark(FRIDAY, "two\nlines"));
        assertThrows(IllegalArgumentException.class,
                () -> new Bookmark(FRIDAY, "n".repeat(Bookmark.LONGEST_NOTE + 1)));
        assertEquals("", new Bookmark(FRIDAY, "").note());
    }
}
