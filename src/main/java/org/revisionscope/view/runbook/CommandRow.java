package org.revisionscope.view.runbook;

/**
 * A line of the list of commands.
 *
 * @param at when, in words
 * @param by who, in words
 * @param line the command, or what stands in its place
 */
public record CommandRow(String at, String by, String line) {}
