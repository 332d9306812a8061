package org.revisionscope.view.picture;

/**
 * The words over a picture.
 *
 * @param title what is shown
 * @param date when, for people
 * @param sentence what has just happened
 */
public record Caption(String title, String date, String sentence) {}
