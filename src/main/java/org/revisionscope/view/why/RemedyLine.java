package org.revisionscope.view.why;

/**
 * Something that prevents what is explained.
 *
 * @param title what to do, and until when
 * @param detail what exactly would be done, and what comes of it
 */
public record RemedyLine(String title, String detail) {}
