package org.revisionscope.format.scenario;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.model.scenario.Calendar;

/**
 * What a file says besides what its own run is a function of.
 *
 * @param calendar when people are at work; empty if the file does not say
 * @param bookmarks instants to come back to
 * @param firstBranch what the file's own future is called; empty if nobody gave it a name
 * @param branches other futures
 * @param layout how a window was arranged
 * @param rules the rules on event buses
 * @param newer that the file is of a newer format; empty for the program's own
 */
record DocumentExtras(Optional<Calendar> calendar, List<Bookmark> bookmarks, Optional<String> firstBranch,
        List<SavedBranch> branches, SavedLayout layout, PlaceRules rules, Optional<NewerFormat> newer) {

    DocumentExtras {
        bookmarks = List.copyOf(bookmarks);
        branches = List.copyOf(branches);
    }

    /** Reads them from the fields at the top of a file. */
    static DocumentExtras read(Fields fields, BranchSection branches, PlaceRules rules) throws ScenarioException {
        Optional<Fields> calendar = fields.find(TopLevel.CALENDAR);
        Optional<Fields> layout = fields.find(TopLevel.LAYOUT);
        return new DocumentExtras(
                calendar.isPresent() ? Optional.of(CalendarSection.read(calendar.get())) : Optional.empty(),
                BookmarkSection.read(fields.list(TopLevel.BOOKMARKS)), fields.find(TopLevel.FIRST_BRANCH),
                branches.read(fields.list(TopLevel.BRANCHES)),
                layout.isPresent() ? LayoutSection.read(layout.get()) : SavedLayout.NONE, rules,
                fields.spot().leftOut().map(LeftOut::told));
    }

    /** The same with another calendar. */
    DocumentExtras with(Calendar other) {
        return new DocumentExtras(Optional.of(other), bookmarks, firstBranch, branches, layout, rules, newer);
    }

    /** The same with other bookmarks. */
    DocumentExtras withBookmarks(List<Bookmark> others) {
        return new DocumentExtras(calendar, others, firstBranch, branches, layout, rules, newer);
    }

    /** The same with other branches. */
    DocumentExtras withBranches(List<SavedBranch> others) {
        return new DocumentExtras(calendar, bookmarks, firstBranch, others, layout, rules, newer);
    }

    /** The same with another name for the file's own future, or none. */
    DocumentExtras withFirstBranch(Optional<String> other) {
        return new DocumentExtras(calendar, bookmarks, other, branches, layout, rules, newer);
    }

    /** The same with another layout. */
    DocumentExtras withLayout(SavedLayout other) {
        return new DocumentExtras(calendar, bookmarks, firstBranch, branches, other, rules, newer);
    }

    /** The same with other rules. */
    DocumentExtras withRules(PlaceRules others) {
        return new DocumentExtras(calendar, bookmarks, firstBranch, branches, layout, others, newer);
    }
}
