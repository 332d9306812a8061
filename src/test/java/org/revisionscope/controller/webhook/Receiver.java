package org.revisionscope.controller.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A web server of this machine that keeps what it is sent, and answers as a test wants. */
public final class Receiver implements AutoCloseable {

    private static final int BIG = 10 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> types = new CopyOnWriteArrayList<>();
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();

    /** How a receiver answers. */
    public enum Manner {
        /** With 200 and nothing else. */
        TAKES,
        /** With 404 and a few words. */
        REFUSES,
        /** With 302, and the address of another page of its own. */
        REDIRECTS,
        /** With 200 and ten megabytes. */
        SENDS_MUCH,
        /** With 500 and ten megabytes. */
        REFUSES_AT_LENGTH,
        /** Not before it is released. */
        HANGS,
        /** With 500, and then not before it is released. */
        HANGS_HALFWAY
    }

    /** A receiver that takes everything. */
    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** So it answers next, one manner after the other; afterwards it takes everything. */
    public void answers(Manner... next) {
        manners.addAll(List.of(next));
    }

    /** What was sent to it, in order. */
    public List<String> received() {
        return received;
    }

    /** The types of what was sent to it. */
    public List<String> types() {
        return types;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        types.add(exchange.getRequestHeaders().getFirst("Content-Type"));
        received.add(exchange.getRequestURI().getPath().equals("/hook") ? body : "followed: " + body);
        try (exchange) {
            switch (Optional.ofNullable(manners.poll()).orElse(Manner.TAKES)) {
                case TAKES -> exchange.sendResponseHeaders(200, -1);
                case REFUSES -> answer(exchange, 404, "no_service\n".getBytes(StandardCharsets.UTF_8));
                case REDIRECTS -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                }
                case SENDS_MUCH -> answer(exchange, 200, new byte[BIG]);
                case REFUSES_AT_LENGTH -> answer(exchange, 500, "no ".repeat(BIG / 3).getBytes(StandardCharsets.UTF_8));
                case HANGS -> release.await();
                case HANGS_HALFWAY -> {
                    exchange.sendResponseHeaders(500, BIG);
                    exchange.getResponseBody().flush();
                    release.await();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Lets go whoever hangs, and ends. */
    @Override
    public void close() {
        release.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
