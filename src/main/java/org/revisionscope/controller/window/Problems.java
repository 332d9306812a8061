package org.revisionscope.controller.window;

import org.revisionscope.controller.desk.SystemClipboard;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.playback.Playback;
import org.revisionscope.view.Messages;
import org.revisionscope.view.window.ProblemCard;
import org.revisionscope.view.window.ProblemCard.Problem;

/** Tells on a card what went wrong, with the clock paused behind it. */
final class Problems {
    private final Messages messages;
    private final Cards cards;
    private final Playback playback;

    Problems(Messages messages, Cards cards, Playback playback) {
        this.messages = messages;
        this.cards = cards;
        this.playback = playback;
    }

    /** Tells what is wrong with a file. */
    void tell(Problem problem) {
        lay(problem, cards::close);
    }

    /** What is said of a fault of the program itself. */
    static String sentence(Messages messages, Failure failure) {
        return messages.format(failure.key(), failure.name());
    }

    /** Tells of a fault of the program itself, and offers its report. */
    void tell(Failure failure, Runnable read) {
        Problem problem = new Problem(messages.get("problem." + failure.cause()), "", sentence(messages, failure),
                messages.get("problem.failure.after"));
        lay(problem, () -> {
            cards.close();
            read.run();
        }).offer(messages.get("problem.failure.copy"), () -> SystemClipboard.copy(failure.report()));
    }

    private ProblemCard lay(Problem problem, Runnable closed) {
        playback.pause();
        ProblemCard card = new ProblemCard(problem, messages.get("problem.dismiss"), closed);
        cards.show(card);
        card.focusButton();
        return card;
    }
}
