/** The only code that talks to a network: one message to an address that the user typed. */
@NullMarked
package org.revisionscope.controller.webhook;

import org.jspecify.annotations.NullMarked;
