package org.revisionscope.controller.palette;

/**
 * Something that can be found by its words.
 *
 * @param words what it is called
 * @param hint what stands beside it: a key, or what kind of thing it is
 * @param choose does it, or goes there
 */
public record Finding(String words, String hint, Runnable choose) {}
