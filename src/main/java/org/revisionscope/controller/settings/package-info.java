/** What the user can set: looks, motion, sound, size of words, time zone, keys. */
@NullMarked
package org.revisionscope.controller.settings;

import org.jspecify.annotations.NullMarked;
