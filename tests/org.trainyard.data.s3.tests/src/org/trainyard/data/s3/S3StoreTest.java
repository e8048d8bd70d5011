package org.trainyard.data.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.UserError;

/** Objects of a real server: what is read, what is listed, and what is said when something is wrong. */
class S3StoreTest {
    private static final byte[] BYTES = new byte[3_000_017];

    @TempDir
    static Path folder;

    private static S3Server server;
    private static Path credentials;

    @BeforeAll
    static void start() throws IOException {
        new Random(1).nextBytes(BYTES);
        server = new S3Server(folder);
        server.makeBucket("bucket");
        server.put("bucket", "deep/er/object", BYTES);
        credentials = S3Environment.credentials(folder.resolve("credentials"), S3Server.KEY, S3Server.SECRET);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static S3Environment environment() {
        return new S3Environment(server.endpoint(), credentials);
    }

    @Test
    void rangesAreRead() {
        try (S3Environment _ = environment()) {
            StoredObject object = new S3Store().open("s3://bucket/deep/er/object");
            assertEquals("s3://bucket/deep/er/object", object.location());
            assertEquals(BYTES.length, object.size());
            assertArrayEquals(BYTES, object.read(0, BYTES.length));
            assertArrayEquals(new byte[0], object.read(7, 0));
            assertArrayEquals(new byte[] {BYTES[BYTES.length - 1]}, object.read(BYTES.length - 1, 1));
            Random random = new Random(2);
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(BYTES.length);
                int length = random.nextInt(BYTES.length - from);
                assertArrayEquals(Arrays.copyOfRange(BYTES, from, from + length), object.read(from, length));
            }
        }
    }

    @Test
    void emptyObjectsAndOddNames() {
        server.put("bucket", "odd/a b+c&d=é%20~", new byte[] {1, 2, 3});
        server.put("bucket", "odd/empty", new byte[0]);
        try (S3Environment _ = environment()) {
            S3Store store = new S3Store();
            assertArrayEquals(new byte[] {2, 3}, store.open("s3://bucket/odd/a b+c&d=é%20~").read(1, 2));
            assertEquals(0, store.open("s3://bucket/odd/empty").size());
        }
    }

    @Test
    void foldersAreListed() {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            String name = "n%04d".formatted(i);
            server.put("bucket", "list/" + name, new byte[1]);
            names.add(name);
        }
        server.put("bucket", "list/below/x", new byte[1]);
        server.put("bucket", "list2", new byte[1]);
        try (S3Environment _ = environment()) {
            S3Store store = new S3Store();
            assertEquals(names, new TreeSet<>(store.list("s3://bucket/list")));
            assertEquals(names, new TreeSet<>(store.list("s3://bucket/list/")));
            assertTrue(store.list("s3://bucket").contains("list2"));
            assertEquals(List.of(), store.list("s3://bucket/nothing"));
            told("s3://no-such-bucket/x: there is no bucket \"no-such-bucket\"", () -> store.list("s3://no-such-bucket/x"));
        }
    }

    @Test
    void aChangedObjectIsNotReadOn() {
        server.put("bucket", "changing", new byte[] {1, 2, 3});
        try (S3Environment _ = environment()) {
            S3Store store = new S3Store();
            StoredObject before = store.open("s3://bucket/changing");
            assertEquals(before.version(), store.open("s3://bucket/changing").version());
            assertTrue(before.version().matches("[A-Za-z0-9-]+"), before::version);
            server.put("bucket", "changing", new byte[] {4, 5, 6});
            told("s3://bucket/changing: has changed since it was opened", () -> before.read(0, 3));
            StoredObject after = store.open("s3://bucket/changing");
            assertNotEquals(before.version(), after.version());
            assertArrayEquals(new byte[] {4, 5, 6}, after.read(0, 3));
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        try (S3Environment _ = environment()) {
            S3Store store = new S3Store();
            told("s3://bucket/none: there is no such object in the bucket", () -> store.open("s3://bucket/none"));
            told("s3://no-such-bucket/none: there is no bucket \"no-such-bucket\"", () -> store.open("s3://no-such-bucket/none"));
            told("s3://bucket: names no object; expected s3://BUCKET/KEY", () -> store.open("s3://bucket"));
            told("s3:///x: names no bucket", () -> store.open("s3:///x"));
        }
    }

    @Test
    void refusedCredentialsAreToldWithoutThem() throws IOException {
        Path wrong = S3Environment.credentials(folder.resolve("wrong"), S3Server.KEY, "another-secret");
        try (S3Environment _ = new S3Environment(server.endpoint(), wrong)) {
            String message = told("the store refuses the credentials (SignatureDoesNotMatch)", () -> new S3Store().open("s3://bucket/deep/er/object"));
            assertFalse(message.contains("another-secret"), message);
        }
        Path unknown = S3Environment.credentials(folder.resolve("unknown"), "stranger", "a-strangers-secret");
        try (S3Environment _ = new S3Environment(server.endpoint(), unknown)) {
            String message = told("the store refuses the credentials (InvalidAccessKeyId)", () -> new S3Store().open("s3://bucket/deep/er/object"));
            assertFalse(message.contains("stranger"), message);
        }
        try (S3Environment _ = new S3Environment(server.endpoint(), folder.resolve("missing"))) {
            told("s3: there are no credentials; set AWS_ACCESS_KEY_ID", () -> new S3Store().open("s3://bucket/deep/er/object"));
        }
    }

    /** What everybody can see in a list of processes is no place for a secret. */
    @Test
    void credentialsOfJavasPropertiesAreNotTaken() {
        System.setProperty("aws.accessKeyId", S3Server.KEY);
        System.setProperty("aws.secretAccessKey", S3Server.SECRET);
        try (S3Environment _ = new S3Environment(server.endpoint(), folder.resolve("missing"))) {
            told("s3: there are no credentials", () -> new S3Store().open("s3://bucket/deep/er/object"));
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void anEnvironmentThatMakesNoSenseIsTold() throws IOException {
        for (String address : List.of("localhost:9000", "store", "http://")) {
            try (S3Environment environment = environment()) {
                environment.set("aws.endpointUrlS3", address);
                told("s3: what AWS_ENDPOINT_URL and its like and ~/.aws say cannot be used: ", () -> new S3Store().open("s3://bucket/deep/er/object"));
            }
        }
        Path broken = Files.writeString(folder.resolve("broken"), "[default\naws_secret_access_key = " + S3Server.SECRET + "\n");
        try (S3Environment _ = new S3Environment(server.endpoint(), broken)) {
            told("s3: ", () -> new S3Store().open("s3://bucket/deep/er/object"));
        }
    }

    @Test
    void aDeadStoreIsNamed() throws IOException {
        URI nobody;
        try (BadLine line = new BadLine(server.port())) {
            nobody = line.endpoint();
        }
        try (S3Environment _ = new S3Environment(nobody, credentials)) {
            told("s3://bucket/deep/er/object: cannot be read after 4 attempts: ConnectException", () -> new S3Store().open("s3://bucket/deep/er/object"));
        }
    }

    @Test
    void cutAnswersAndBusyServersAreAskedAgain() throws IOException {
        try (BadLine line = new BadLine(server.port()); S3Environment _ = new S3Environment(line.endpoint(), credentials)) {
            S3Store store = new S3Store();
            StoredObject object = store.open("s3://bucket/deep/er/object");
            byte[] expected = Arrays.copyOfRange(BYTES, 1000, 501_000);
            line.cut(2, 100_000); // within the bytes
            assertArrayEquals(expected, object.read(1000, 500_000));
            line.cut(2, 50); // within the header
            assertArrayEquals(expected, object.read(1000, 500_000));
            line.answer(2, "503 Slow Down", "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>");
            assertArrayEquals(expected, object.read(1000, 500_000));
            line.requests.clear();
            line.cut(100, 100_000);
            told("s3://bucket/deep/er/object: cannot be read after 4 attempts: ", () -> object.read(1000, 500_000));
            assertEquals(4, line.requests.size());
            line.answer(100, "500 Internal Server Error", "<Error><Code>InternalError</Code><Message>We are sorry.</Message></Error>");
            told("s3://bucket/deep/er/object: the store answered 500 (InternalError) after 4 attempts", () -> object.read(1000, 500_000));
            line.requests.clear();
            line.answer(100, "403 Forbidden", "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
            told("s3://bucket/deep/er/object: the credentials give no right to read it, or it is not there (AccessDenied)", () -> object.read(1000, 500_000));
            assertEquals(1, line.requests.size(), "what is forbidden stays so");
            line.answer(100, "200 OK", "a store that knows no ranges");
            told("s3://bucket/deep/er/object: the store does not answer requests for ranges", () -> object.read(1000, 500_000));
        }
    }

    private static String told(String expected, org.junit.jupiter.api.function.Executable asked) {
        UserError e = assertThrows(UserError.class, asked);
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
        assertFalse(e.getMessage().contains(S3Server.SECRET), e.getMessage());
        return e.getMessage();
    }
}
