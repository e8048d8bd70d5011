package org.trainyard.engine.group.spi;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.trainyard.engine.group.CollectiveException;
import org.trainyard.engine.group.CollectiveException.Reason;

/**
 * A few small values that ranks share: rank 0 keeps them and answers over TCP. By it ranks find each other and tell each other of failures;
 * no tensor goes this way. Thread-safe.
 */
public final class KeyValueStore implements AutoCloseable {
    private static final byte PUT_IF_ABSENT = 1, GET = 2, ADD = 3;
    private static final int MOST_BYTES = 1 << 20;

    private final ServerSocket server;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private KeyValueStore(ServerSocket server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    /**
     * Opens the store, keeping it if this is rank 0, else waiting for rank 0.
     *
     * @throws CollectiveException if rank 0 does not answer in time, or cannot listen
     */
    public static KeyValueStore open(Rendezvous r) {
        String where = r.address() + ":" + r.port() + " (MASTER_ADDR, MASTER_PORT)";
        try {
            ServerSocket server = r.rank() == 0 ? serve(r.port()) : null;
            return new KeyValueStore(server, connect(r));
        } catch (IOException e) {
            throw new CollectiveException(Reason.TRANSPORT, List.of(0), "rank " + r.rank() + (r.rank() == 0 ? " cannot listen at " : " cannot meet rank 0 at ")
                + where + ": " + e.getMessage(), e);
        }
    }

    private static Socket connect(Rendezvous r) throws IOException {
        long start = System.nanoTime();
        while (true) {
            Socket s = new Socket();
            try {
                // Resolved anew at each try: the name of a machine that is starting may not be known yet.
                s.connect(new InetSocketAddress(r.rank() == 0 ? "localhost" : r.address(), r.port()), 5_000);
                return s;
            } catch (IOException e) {
                s.close();
                if (System.nanoTime() - start > r.timeout().toNanos() || Thread.currentThread().isInterrupted()) throw e;
                LockSupport.parkNanos(100_000_000);
            }
        }
    }

    private static ServerSocket serve(int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(port), 1024);
        Map<String, byte[]> values = new HashMap<>();
        Thread.ofPlatform().daemon().name("store").start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    Thread.ofVirtual().start(() -> answer(client, values));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return server;
    }

    private static void answer(Socket client, Map<String, byte[]> values) {
        try (client) {
            client.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
            while (true) {
                byte what = in.readByte();
                String key = in.readUTF();
                byte[] given = in.readNBytes(Math.clamp(in.readInt(), 0, MOST_BYTES));
                byte[] value;
                synchronized (values) {
                    switch (what) {
                        case PUT_IF_ABSENT -> values.putIfAbsent(key, given);
                        case ADD -> values.merge(key, given, (a, b) -> text(number(a) + number(b)));
                        default -> { }
                    }
                    value = values.get(key);
                }
                out.writeInt(value == null ? -1 : value.length);
                if (value != null) out.write(value);
                out.flush();
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static long number(byte[] text) { return Long.parseLong(new String(text, StandardCharsets.US_ASCII)); }

    private static byte[] text(long n) { return String.valueOf(n).getBytes(StandardCharsets.US_ASCII); }

    private synchronized byte[] ask(byte what, String key, byte[] value) {
        try {
            out.writeByte(what);
            out.writeUTF(key);
            out.writeInt(value.length);
            out.write(value);
            out.flush();
            int n = in.readInt();
            return n < 0 ? null : in.readNBytes(n);
        } catch (IOException e) {
            throw new CollectiveException(Reason.RANK_FAILED, List.of(0), "lost rank 0, which keeps the store: " + e.getMessage(), e);
        }
    }

    /** Sets a value unless there is one; returns what is there now. */
    public byte[] putIfAbsent(String key, byte[] value) { return ask(PUT_IF_ABSENT, key, value); }

    public Optional<byte[]> get(String key) { return Optional.ofNullable(ask(GET, key, new byte[0])); }

    /** Adds to a count that begins at 0; returns the sum. */
    public long add(String key, long n) { return number(ask(ADD, key, text(n))); }

    /** Waits for a value; empty if it does not come in time. */
    public Optional<byte[]> await(String key, Duration timeout) {
        long start = System.nanoTime(), nap = 1_000_000;
        while (true) {
            Optional<byte[]> value = get(key);
            if (value.isPresent() || System.nanoTime() - start > timeout.toNanos() || Thread.currentThread().isInterrupted()) return value;
            LockSupport.parkNanos(nap);
            nap = Math.min(2 * nap, 100_000_000);
        }
    }

    @Override public void close() {
        try {
            socket.close();
            if (server != null) server.close();
        } catch (IOException e) {
            System.getLogger(KeyValueStore.class.getName()).log(System.Logger.Level.DEBUG, "closing the store", e);
        }
    }
}
