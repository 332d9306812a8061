package org.revisionscope.model.event;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * One line of the event log.
 *
 * @param seq its place in the log, from 0
 * @param at the simulated instant
 * @param by who made it happen
 * @param rule the rule that produced it
 * @param cause the earlier line that brought it about; empty for decisions and for what simply falls due
 * @param event what happened
 */
public record Entry(int seq, Instant at, Actor by, Rule rule, OptionalInt cause, Event event) {}
