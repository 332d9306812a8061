/** What is heard when something happens: short cues, how they are made, how many there may be, and where they sound. */
@NullMarked
package org.revisionscope.view.sound;

import org.jspecify.annotations.NullMarked;
