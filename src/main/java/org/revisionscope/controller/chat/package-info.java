/** Tells a chat of notices while the clock passes them, if the user has switched that on. */
@NullMarked
package org.revisionscope.controller.chat;

import org.jspecify.annotations.NullMarked;
