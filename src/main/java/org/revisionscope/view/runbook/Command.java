package org.revisionscope.view.runbook;

import java.util.Optional;

/**
 * A command of the AWS CLI.
 *
 * @param what it does, in a few words
 * @param text the command
 * @param answer what the CLI prints then, where that is known
 */
public record Command(String what, String text, Optional<String> answer) {}
