package org.revisionscope.controller.branches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.controller.futures.Question;
import org.revisionscope.controller.futures.Wish;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.view.branches.Format;

/** Has the futures of a tree told, as long as somebody looks at them. */
final class Telling {

    private final Session session;
    private final Futures futures;
    private final Runnable news;
    /** Asked by branch only, never walked in an order that shows. */
    private final Map<Integer, Wanted> wanted = new HashMap<>();

    /** A future that was asked for, and what came of it. */
    private static final class Wanted {

        private final Question question;
        private Optional<Wish> wish = Optional.empty();
        private Optional<Told> told = Optional.empty();
        private Optional<Failure> failure = Optional.empty();

        Wanted(Question question) {
            this.question = question;
        }
    }

    /**
     * Nothing is asked for yet.
     *
     * @param news told whenever more is known
     */
    Telling(Session session, Futures futures, Runnable news) {
        this.session = session;
        this.futures = futures;
        this.news = news;
    }

    /** Asks for all futures of a tree that are not known or asked for yet; forgets those that it has no more. */
    void follow(BranchTree tree) {
        List<Integer> ids = tree.branches().stream().map(Branch::id).toList();
        wanted.entrySet().removeIf(each -> {
            boolean isGone = !ids.contains(each.getKey());
            if (isGone) {
                each.getValue().wish.ifPresent(Wish::giveUp);
            }
            return isGone;
        });
        Calendar calendar = session.calendarProperty().get().orElse(Calendar.ALWAYS);
        tree.branches().forEach(branch -> ask(branch.id(), new Question(session.branches().scenario(branch),
                calendar)));
    }

    private void ask(int branch, Question question) {
        Wanted before = wanted.get(branch);
        if (before != null && before.question.equals(question)) {
            return;
        }
        if (before != null) {
            before.wish.ifPresent(Wish::giveUp);
        }
        Wanted now = new Wanted(question);
        wanted.put(branch, now);
        now.wish = Optional.of(futures.want(question, Told::of, told -> {
            now.told = Optional.of(told);
            news.run();
        }, failure -> {
            now.failure = Optional.of(failure);
            news.run();
        }));
    }

    /** Gives up what is not known yet; it is asked for again when it is followed again. */
    void rest() {
        wanted.values().removeIf(each -> {
            boolean isWaiting = each.told.isEmpty();
            if (isWaiting) {
                each.wish.ifPresent(Wish::giveUp);
            }
            return isWaiting;
        });
    }

    /** What is known of a branch. */
    Optional<Told> of(int branch) {
        return Optional.ofNullable(wanted.get(branch)).flatMap(each -> each.told);
    }

    /** Whether something went wrong inside while a branch was worked out. */
    boolean isBroken(int branch) {
        return Optional.ofNullable(wanted.get(branch)).flatMap(each -> each.failure).isPresent();
    }

    /** The format of all miniatures that are known. */
    Format format() {
        List<Told> known = new ArrayList<>();
        wanted.values().forEach(each -> each.told.ifPresent(known::add));
        return Format.of(known.stream().map(Told::sketch).toList());
    }
}
