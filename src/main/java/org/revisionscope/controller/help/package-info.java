/** What explains the program to those who use it. */
@NullMarked
package org.revisionscope.controller.help;

import org.jspecify.annotations.NullMarked;
