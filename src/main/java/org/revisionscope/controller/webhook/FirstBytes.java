package org.revisionscope.controller.webhook;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes the beginning of an answer, and no more of it than asked for, however much comes. */
final class FirstBytes implements BodySubscriber<String> {

    private final CompletableFuture<String> body = new CompletableFuture<>();
    private final byte[] first;
    private int taken;
    private Optional<Flow.Subscription> subscription = Optional.empty();

    /**
     * Takes so much.
     *
     * @param most how many bytes; of an answer with none of interest, zero
     */
    FirstBytes(int most) {
        first = new byte[most];
    }

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription from) {
        subscription = Optional.of(from);
        if (first.length == 0) {
            end();
        } else {
            from.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int length = Math.min(buffer.remaining(), first.length - taken);
            buffer.get(first, taken, length);
            taken += length;
        }
        if (taken == first.length) {
            end();
        } else {
            subscription.ifPresent(from -> from.request(1));
        }
    }

    /** The rest stays where it is: the connection is given up. */
    private void end() {
        subscription.ifPresent(Flow.Subscription::cancel);
        onComplete();
    }

    @Override
    public void onError(Throwable problem) {
        onComplete(); // what it answered is known already
    }

    @Override
    public void onComplete() {
        body.complete(new String(first, 0, taken, StandardCharsets.UTF_8));
    }
}
