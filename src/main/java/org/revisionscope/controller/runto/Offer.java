package org.revisionscope.controller.runto;

import org.revisionscope.view.pick.PickCard.Line;

/**
 * A goal that fits what was typed.
 *
 * @param line how it is offered
 * @param goal what it is
 */
record Offer(Line line, Goal goal) {}
