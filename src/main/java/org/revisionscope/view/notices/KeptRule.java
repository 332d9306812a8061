package org.revisionscope.view.notices;

/**
 * A rule of a place as it is shown and typed.
 *
 * @param name what it is called
 * @param pattern the text of its pattern
 * @param toChat whether it hands events to the chat
 * @param toLog whether it hands events to the log
 * @param isOn whether it hands on anything
 */
public record KeptRule(String name, String pattern, boolean toChat, boolean toLog, boolean isOn) {}
