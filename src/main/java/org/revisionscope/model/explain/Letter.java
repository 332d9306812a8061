package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * What a retirement notice says, in this project's own words: a simulation of what the account would be told, not a copy of
 * what AWS writes. It says so itself, wherever it goes.
 *
 * @param subject what it is about, in one line
 * @param body the sentences, one a line
 */
public record Letter(String subject, List<String> body) {

    private static final int MOST_NAMES = 5;
    private static final int SHORT_ID = 8;

    /** Takes a copy of the sentences. */
    public Letter {
        body = List.copyOf(body);
    }

    /** Writes the letter of a notice; it is silent about a kind of resource that the notice names none of. */
    public static Letter of(NoticeSent notice) {
        String starts = Dates.full(notice.startsAt().toEpochMilli());
        String subject = notice.critical() ? "Critical: your Amazon ECS tasks on AWS Fargate are retired from " + starts
                : "Your Amazon ECS tasks on AWS Fargate will be retired from " + starts;
        List<String> body = new ArrayList<>();
        body.add("Simulated by RevisionScope: AWS has sent nothing.");
        body.add("A newer revision of platform version " + notice.revision().platformVersion()
                + " is in place. From that time on, tasks in " + notice.notice().place().region()
                + " on an earlier revision are stopped.");
        if (notice.critical()) {
            body.add("The issue is critical, so the wait period of your account does not apply this time.");
        }
        if (!notice.services().isEmpty()) {
            body.add("Services are replaced within their minimum healthy percent.");
        }
        if (!notice.tasks().isEmpty()) {
            body.add("Standalone tasks are not replaced, and what they hold on local storage is gone: "
                    + "start them again yourself.");
        }
        body.add("You can move earlier: " + early(notice) + ".");
        body.add("What is named was found when this was written; the list is not kept up to date.");
        return new Letter(subject, body);
    }

    /** Its sentences as one text. */
    public String text() {
        return String.join("\n", body);
    }

    /** The notice as a short message for a chat. */
    public static String chat(NoticeSent notice) {
        NoticeId id = notice.notice();
        List<String> names = new ArrayList<>(notice.services().stream().map(ServiceKey::name).toList());
        notice.tasks().forEach(task -> names.add("task " + task.hex().substring(0, SHORT_ID) + "…"));
        List<String> lines = new ArrayList<>();
        lines.add("[simulated] " + (notice.critical() ? "Critical Fargate" : "Fargate") + " task retirement in "
                + id.place().region() + ", account " + id.place().account().grouped());
        lines.add("Starts " + Dates.full(notice.startsAt().toEpochMilli()) + ": " + affected(notice) + ".");
        lines.add(named(names));
        lines.add("Before then: " + early(notice) + ".");
        return String.join("\n", lines);
    }

    private static String affected(NoticeSent notice) {
        List<String> parts = new ArrayList<>();
        if (!notice.services().isEmpty()) {
            parts.add(Words.count(notice.services().size(), "service") + " replaced");
        }
        if (!notice.tasks().isEmpty()) {
            parts.add(Words.count(notice.tasks().size(), "standalone task") + " stopped for good");
        }
        return Words.list(parts);
    }

    private static String named(List<String> names) {
        return names.size() <= MOST_NAMES ? Words.list(names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and "
                        + Words.number(names.size() - MOST_NAMES) + " more";
    }

    private static String early(NoticeSent notice) {
        String service = "force a new deployment of a service";
        String task = "run a task again and then stop the old one";
        if (notice.tasks().isEmpty()) {
            return service;
        }
        return notice.services().isEmpty() ? task : service + ", or " + task;
    }
}
