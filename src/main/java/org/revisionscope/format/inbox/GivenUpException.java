package org.revisionscope.format.inbox;

import java.io.IOException;

/** Reading ended because nobody waited any more. */
public final class GivenUpException extends IOException {

    private static final long serialVersionUID = 1;
}
