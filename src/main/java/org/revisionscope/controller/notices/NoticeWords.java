package org.revisionscope.controller.notices;

import java.util.List;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.NoticeRow;

/**
 * Puts the lines of the list of notices into words.
 *
 * @param messages the words
 */
record NoticeWords(Messages messages) {

    String label(NoticeRow row) {
        return messages.format(row.sent().critical() ? "notices.label.critical" : "notices.label",
                row.sent().notice().label());
    }

    String sent(NoticeRow row) {
        return Dates.minutes(row.sentAt());
    }

    /** The Region; with the account where notices go to several. */
    String place(NoticeRow row, List<NoticeRow> all) {
        Place place = row.sent().notice().place();
        boolean oneAccount = all.stream()
                .allMatch(other -> other.sent().notice().place().account().equals(place.account()));
        return oneAccount ? place.region().id()
                : messages.format("notices.place.account", place.account().grouped(), place.region());
    }

    /** How many services and tasks it names, leaving out what it names none of. */
    String named(NoticeRow row) {
        int services = row.sent().services().size();
        int tasks = row.sent().tasks().size();
        String serviceWords = messages.format("notices.services", services);
        String taskWords = messages.format("notices.tasks", tasks);
        if (tasks == 0) {
            return serviceWords;
        }
        return services == 0 ? taskWords : messages.format("notices.services.tasks", serviceWords, taskWords);
    }

    String starts(NoticeRow row) {
        return Dates.minutes(row.sent().startsAt().toEpochMilli());
    }

    /** How many tasks are left; with the revision where notices are about several. */
    String left(NoticeRow row, List<NoticeRow> all) {
        String words = messages.format("notices.left", row.progress().left(), row.progress().found());
        boolean oneRevision = all.stream().allMatch(other -> other.sent().revision().equals(row.sent().revision()));
        return oneRevision ? words
                : messages.format("notices.left.revision", row.sent().revision().label(), words);
    }

    /** The line as it is spoken. */
    String spoken(NoticeRow row) {
        return messages.format("notices.row.spoken", row.sent().notice().label(), sent(row),
                row.sent().notice().place().region(), named(row), starts(row),
                messages.format("notices.left", row.progress().left(), row.progress().found()));
    }
}
