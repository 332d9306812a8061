package org.revisionscope.view.picture;

/**
 * A picture as it stands in a file.
 *
 * @param content the bytes of the file
 * @param size how large it is
 * @param hiddenRows how many rows of the timeline had no room
 */
public record Drawn(byte[] content, Size size, int hiddenRows) {}
