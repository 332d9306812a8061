package org.revisionscope.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.screens.RenderedPictures.Rendered;

/** The pictures in the documentation are what the program draws. */
class RenderedPicturesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("org.revisionscope.screens.RenderedPictures#all")
    void picturesAreStillDrawnLikeThis(Rendered picture) throws IOException {
        assertTrue(Files.exists(picture.reference()), picture + " is missing; ./mvnw -Ppictures draws it");
        String reference = Files.readString(picture.reference());
        String now = RenderedPictures.draw(picture, folder.resolve(picture.name()));
        assertTrue(now.equals(reference), () -> picture + " is " + RenderedPictures.difference(reference, now)
                + System.lineSeparator() + "If that is meant, ./mvnw -Ppictures draws it anew");
    }
}
