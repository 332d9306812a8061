package org.revisionscope.controller.window;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Dialogs;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever is chosen from a menu answers: something that can be seen is another, or a sentence says why not. */
class EveryActionTest extends UsedWindow {

    private static final long PATIENCE_SECONDS = 10;
    private static final List<String> OVER_THE_WINDOW = List.of(".card-frame", ".palette", ".run-to", ".term-card",
            ".legend", ".bookmark-bar", ".find-bar", ".imports", ".fleet-edit", ".problem-card", "#editor",
            ".fleet-map");

    /** A full screen needs a smaller window, quitting ends all of this, and all examples are opened by another test. */
    private static final Pattern ELSEWHERE = Pattern.compile("view\\.fullScreen|file\\.quit|example\\.fx1-.*");

    /** What of the window can be another; or the sentence stands there that says why not. */
    private enum Aspect {
        CLOCK, VIEW, FOCUS, CAPTION, CLIPBOARD, DIALOGS, DOCUMENT, OVER, SWITCHES, TEXTS, REFUSED
    }

    /** Which of it an action changes, by the beginning of its name; the longest that fits counts. */
    private static final Map<String, Set<Aspect>> CHANGES = Map.ofEntries(
            Map.entry("file.", Set.of(Aspect.DIALOGS)), Map.entry("file.new", Set.of(Aspect.OVER)),
            Map.entry("file.import", Set.of(Aspect.DIALOGS)), Map.entry("file.paste", Set.of(Aspect.OVER)),
            Map.entry("file.copyPicture", Set.of(Aspect.CLIPBOARD, Aspect.CAPTION)),
            Map.entry("edit.", Set.of(Aspect.CAPTION)), Map.entry("edit.fleet", Set.of(Aspect.OVER)),
            Map.entry("edit.settings", Set.of(Aspect.DIALOGS)),
            Map.entry("view.", Set.of(Aspect.SWITCHES)), Map.entry("view.zoom", Set.of(Aspect.VIEW)),
            Map.entry("view.pan", Set.of(Aspect.VIEW)), Map.entry("view.focus", Set.of(Aspect.VIEW)),
            Map.entry("view.follow", Set.of(Aspect.VIEW)), Map.entry("view.filter", Set.of(Aspect.OVER)),
            Map.entry("view.pin", Set.of(Aspect.TEXTS)), Map.entry("view.openQuiet", Set.of(Aspect.VIEW)),
            Map.entry("view.find", Set.of(Aspect.OVER)), Map.entry("view.legend", Set.of(Aspect.OVER)),
            Map.entry("view.cancel", Set.of(Aspect.FOCUS)), Map.entry("view.caption", Set.of(Aspect.FOCUS)),
            Map.entry("view.regions", Set.of(Aspect.FOCUS)), Map.entry("panel.", Set.of(Aspect.FOCUS)),
            Map.entry("play.", Set.of(Aspect.CLOCK)), Map.entry("play.runTo", Set.of(Aspect.OVER)),
            Map.entry("speed.", Set.of(Aspect.SWITCHES)), Map.entry("bookmark.", Set.of(Aspect.CLOCK)),
            Map.entry("bookmark.keep", Set.of(Aspect.OVER)),
            Map.entry("aws.", Set.of(Aspect.OVER)), Map.entry("aws.release", Set.of(Aspect.DOCUMENT)),
            Map.entry("you.", Set.of(Aspect.OVER)), Map.entry("you.chat", Set.of(Aspect.CAPTION)),
            Map.entry("runbook.copy", Set.of(Aspect.CLIPBOARD, Aspect.CAPTION)),
            Map.entry("runbook.paste", Set.of(Aspect.OVER)),
            Map.entry("branch.here", Set.of(Aspect.DOCUMENT)), Map.entry("branch.rename", Set.of(Aspect.FOCUS)),
            Map.entry("branch.delete", Set.of(Aspect.DIALOGS)), Map.entry("compare.", Set.of(Aspect.TEXTS)),
            Map.entry("compare.ticked", Set.of(Aspect.FOCUS)),
            Map.entry("help.", Set.of(Aspect.DIALOGS)), Map.entry("help.terms", Set.of(Aspect.OVER)),
            Map.entry("help.diagnostics", Set.of(Aspect.CLIPBOARD, Aspect.CAPTION)),
            Map.entry("example.", Set.of(Aspect.DIALOGS)));

    @Test
    void answers() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.dialogs().answer(Dialogs.Unsaved.DISCARD);
        List<String> faults = new ArrayList<>();
        boolean asPrepared = false;
        for (String id : user.onFx(() -> user.actions().all().stream().map(Action::id).toList())) {
            if (ELSEWHERE.matcher(id).matches()) {
                continue;
            }
            if (asPrepared) {
                clear();
            } else {
                prepare();
            }
            prepare(id);
            Set<Aspect> changed = choose(id);
            Set<Aspect> expected = expected(id);
            if (!changed.containsAll(expected) && !changed.equals(Set.of(Aspect.REFUSED))) {
                faults.add(id + " changes " + changed + ", not " + expected);
            }
            asPrepared = Collections.disjoint(changed, List.of(Aspect.CLOCK, Aspect.DOCUMENT, Aspect.TEXTS));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static Set<Aspect> expected(String id) {
        return CHANGES.entrySet().stream().filter(entry -> id.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length())).orElseThrow().getValue();
    }

    /** A story in which r6 is marked, with a bookmark, and with the edge ahead of the clock. */
    private void prepare() {
        clear();
        run("example.three-services-one-orphan");
        user.awaits("Three services, one orphan job – RevisionScope", user::title);
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        run("aws.mark");
        user.commitsCard();
        user.await("it is marked", () -> user.title().startsWith("• "));
        run("play.dayForward");
        user.awaits("Sat 22 Feb 2025 17:00 UTC", user::clock);
        run("bookmark.keep");
        user.presses(KeyCode.ENTER);
        run("play.dayForward");
        user.awaits("Sun 23 Feb 2025 17:00 UTC", user::clock);
        run("play.dayForward");
        user.awaits("Mon 24 Feb 2025 17:00 UTC", user::clock);
        run("play.dayBack");
        user.awaits("Sun 23 Feb 2025 17:00 UTC", user::clock);
        clear();
    }

    /** Nothing lies over the window or is selected, and words leave room for all of it. */
    private void clear() {
        if (!user.isOn("view.textSize.100")) {
            run("view.textSize.100");
        }
        for (String each : List.of("view.stage", "view.legend", "view.map")) {
            if (user.isOn(each)) {
                run(each);
            }
        }
        for (int step = 0; step < 4; step++) {
            run("view.cancel");
        }
        if (user.shows("#editor")) {
            user.presses(KeyCode.ESCAPE);
        }
        user.await("nothing lies over the window", () -> over().isEmpty());
        user.copies("copied before");
    }

    /** What one of them needs to have something to do. */
    private void prepare(String id) {
        if (id.equals("edit.redo") || id.equals("compare.waits") || id.equals("compare.floors")) {
            run("edit.undo"); // a mark that is made already cannot be compared with other waits
        } else if (id.equals("branch.delete")) {
            run("branch.here");
            user.presses(KeyCode.ENTER);
        } else if (id.equals("view.follow")) {
            run("view.panRight");
            run("view.panRight");
            run("view.panRight");
        } else if (id.equals("view.openQuiet")) {
            run("view.foldQuiet");
        } else if (List.of("view.focus", "view.pin", "view.cancel").contains(id)) {
            user.clicks("etl-import");
        } else if (isChosen(id)) {
            String group = id.substring(0, id.lastIndexOf('.') + 1);
            run(user.onFx(() -> user.actions().all().stream().map(Action::id)
                    .filter(other -> other.startsWith(group) && !isChosen(other)).findFirst().orElseThrow()));
        }
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private boolean isChosen(String id) {
        return user.onFx(() -> user.actions().get(id).on().filter(on -> on.get()).isPresent())
                && id.matches("view\\.(theme|textSize|motion|pacing|foresight)\\..*|speed\\..*");
    }

    private void run(String id) {
        user.onFx(() -> {
            user.actions().run(user.actions().get(id));
            return true;
        });
    }

    private Set<Aspect> choose(String id) {
        Map<Aspect, String> before = now();
        Optional<String> whyNot = user.onFx(() -> {
            Action action = user.actions().get(id);
            boolean refused = !action.usable() && !action.explainsItself();
            user.actions().run(action);
            return refused ? Optional.of(action.whyNot().getValue()) : Optional.<String>empty();
        });
        if (whyNot.isPresent()) {
            return isSoon(() -> caption().equals(whyNot.get())) ? Set.of(Aspect.REFUSED) : Set.of();
        }
        isSoon(() -> changed(before).containsAll(expected(id)));
        return changed(before);
    }

    private Set<Aspect> changed(Map<Aspect, String> before) {
        Map<Aspect, String> after = now();
        return after.keySet().stream().filter(aspect -> !Objects.equals(before.get(aspect), after.get(aspect)))
                .collect(toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }

    private boolean isSoon(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    private Map<Aspect, String> now() {
        Map<Aspect, String> all = new EnumMap<>(Aspect.class);
        all.put(Aspect.CLOCK, user.clock());
        all.put(Aspect.VIEW, user.shows(".radar") ? user.hearsOf(".radar") : "");
        all.put(Aspect.FOCUS, user.hears());
        all.put(Aspect.CAPTION, caption());
        all.put(Aspect.CLIPBOARD, user.onFx(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            return clipboard.getString() + Optional.ofNullable(clipboard.getImage()).map(Image::getHeight);
        }));
        all.put(Aspect.DIALOGS, user.dialogs().asked().toString());
        all.put(Aspect.DOCUMENT, user.title() + user.readsAll(".status-bar"));
        all.put(Aspect.OVER, over());
        all.put(Aspect.SWITCHES, user.onFx(() -> user.actions().all().stream()
                .filter(action -> action.on().filter(on -> on.get()).isPresent()).map(Action::id)
                .collect(joining(" "))));
        all.put(Aspect.TEXTS, user.onFx(() -> user.actions().all().stream()
                .map(action -> user.actions().text(action) + action.whyNot().getValue()).collect(joining(" ")))
                + user.reads(".inspector-title"));
        return all;
    }

    private String caption() {
        return user.reads(".caption .sentence");
    }

    private String over() {
        return OVER_THE_WINDOW.stream().filter(user::shows).collect(joining(" "));
    }
}
