package org.trainyard.data.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a server on which answers are cut off or replaced. It tells the first line of every request; a connection carries one. */
final class BadLine implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final AtomicInteger broken = new AtomicInteger();
    private volatile int cutAfter;
    private volatile String answer;

    final List<String> requests = new CopyOnWriteArrayList<>();

    BadLine(int server) throws IOException {
        this.server = server;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The next answers end after some bytes. */
    void cut(int answers, int bytes) {
        cutAfter = bytes;
        answer = null;
        broken.set(answers);
    }

    /** The next requests get this answer. */
    void answer(int answers, String status, String body) {
        answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: application/xml\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        broken.set(answers);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try (client; Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            String head = head(client.getInputStream());
            requests.add(head.lines().findFirst().orElse(""));
            OutputStream out = client.getOutputStream();
            boolean breaks = broken.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
            if (breaks && answer != null) {
                out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
                return;
            }
            upstream.getOutputStream().write(head.replaceFirst("(?i)\r\nConnection: [^\r]*", "").replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[1 << 16];
            long left = breaks ? cutAfter : Long.MAX_VALUE;
            for (int n = upstream.getInputStream().read(block); n >= 0 && left > 0; n = upstream.getInputStream().read(block)) {
                out.write(block, 0, (int) Math.min(n, left));
                left -= n;
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    /** A request without a body. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
