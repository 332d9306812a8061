package org.revisionscope.view.notices;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.NoticeSign;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.motion.Timing;

/**
 * The ways that the copies of a notice take between the names of its forms: one goes to the contact, one to Health
 * (NOTE-1); Health hands its own to EventBridge (NOTE-2), and a rule that to a chat (NOTE-4).
 *
 * @param notice where the notice stands
 * @param email where the contact's form is picked
 * @param health where Health's form is picked
 * @param toEventBridge the room between Health and EventBridge
 * @param toChat the room between EventBridge and the chat
 * @param chat whether a chat gets one
 */
record CopyWays(Box notice, Box email, Box health, Box toEventBridge, Box toChat, ChatCopy chat) {

    private static final double GAP = 2;
    private static final double BREADTH = 1.5;
    private static final double SIGN_WIDTH = 17;
    private static final double SIGN_HEIGHT = 12;
    private static final double BAR = 4;

    /** A piece of the journey; they follow each other. */
    enum Leg {
        /** From the notice to the contact and to Health. */
        BRANCH(Timing.COPIES_BRANCH),
        /** From Health to EventBridge. */
        TO_EVENTBRIDGE(Timing.COPY_HANDED_ON),
        /** From EventBridge to the chat. */
        TO_CHAT(Timing.COPY_HANDED_ON);

        private final Timing timing;

        Leg(Timing timing) {
            this.timing = timing;
        }

        Timing timing() {
            return timing;
        }
    }

    /** Draws all ways, as they are when nothing moves. */
    void draw(Surface surface) {
        for (Leg leg : Leg.values()) {
            if (isGone(leg)) {
                ways(leg).forEach(way -> drawWhole(surface, way, Role.TEXT_MUTED));
            }
        }
        if (chat == ChatCopy.KEPT_BACK) {
            Way way = across(toChat).until(0.5);
            way.draw(surface, Stroke.dotted(Role.TEXT_MUTED, BREADTH));
            surface.line(way.endX(), way.endY() - BAR, way.endX(), way.endY() + BAR,
                    Stroke.solid(Role.TEXT_MUTED, BREADTH));
        }
    }

    /** Draws what moves over them in a moment of the journey: {@code part} of a leg, from 0 to 1, is done. */
    void drawJourney(Surface surface, Leg going, double part) {
        for (Leg leg : Leg.values()) {
            if (leg.compareTo(going) < 0) {
                ways(leg).forEach(way -> drawWhole(surface, way, Role.MARKED));
            }
        }
        if (isGone(going)) {
            List<Way> walked = ways(going).stream().map(way -> way.until(part)).toList();
            walked.forEach(way -> way.draw(surface, Stroke.solid(Role.MARKED, BREADTH)));
            for (int i = walked.size() - 1; i >= 0; i--) { // the contact's lies on top while they are together
                sign(going, i).draw(surface, new Box(walked.get(i).endX() - SIGN_WIDTH / 2,
                        walked.get(i).endY() - SIGN_HEIGHT / 2, SIGN_WIDTH, SIGN_HEIGHT));
            }
        }
    }

    private boolean isGone(Leg leg) {
        return leg != Leg.TO_CHAT || chat == ChatCopy.SENT;
    }

    private static NoticeSign sign(Leg leg, int way) {
        return leg == Leg.BRANCH && way == 0 ? NoticeSign.ENVELOPE : NoticeSign.DASHBOARD;
    }

    private static void drawWhole(Surface surface, Way way, Role role) {
        way.draw(surface, Stroke.solid(role, BREADTH));
        way.drawHead(surface, role);
    }

    /** The contact's way comes first. */
    private List<Way> ways(Leg leg) {
        return switch (leg) {
            case BRANCH -> List.of(over(email), over(health));
            case TO_EVENTBRIDGE -> List.of(across(toEventBridge));
            case TO_CHAT -> List.of(across(toChat));
        };
    }

    /** Up from the notice, along over the names, and down. */
    private Way over(Box to) {
        double rail = email.y() / 3;
        return new Way(notice.centreX(), notice.y(), notice.centreX(), rail, to.centreX(), rail, to.centreX(), to.y());
    }

    private static Way across(Box room) {
        return new Way(room.x() + GAP, room.centreY(), room.right() - GAP, room.centreY());
    }
}
