package org.revisionscope.controller.futures;

import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/**
 * Which future is wanted.
 *
 * @param scenario what runs, with all its decisions
 * @param calendar when stops disturb nobody
 */
public record Question(Scenario scenario, Calendar calendar) {}
