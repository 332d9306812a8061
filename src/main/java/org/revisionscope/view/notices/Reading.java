package org.revisionscope.view.notices;

/**
 * A notice in one of its forms.
 *
 * @param to who receives it, and that it is simulated
 * @param subject the line in bold
 * @param body the text
 */
public record Reading(String to, String subject, String body) {}
