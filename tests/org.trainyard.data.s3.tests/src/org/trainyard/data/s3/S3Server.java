package org.trainyard.data.s3;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy, a server of the protocol that checks signatures, as a process of its own on the loopback; its objects are gone with it. */
final class S3Server implements AutoCloseable {
    static final String KEY = "tester";
    static final String SECRET = "a-secret-of-the-tester";
    private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

    private final Process process;
    private final int port;
    private final S3Client uploader;

    S3Server(Path folder) throws IOException {
        String jars = System.getProperty("trainyard.s3.server");
        Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient-nio2
                jclouds.identity=none
                jclouds.credential=none
                """.formatted(KEY, SECRET));
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.logFile=System.out", "-Dorg.slf4j.simpleLogger.cacheOutputStream=true", "-cp", jars + "/*", "org.gaul.s3proxy.Main", "--properties", settings.toString()).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        port = port(output);
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(_ -> { })); // or it would stop when the pipe is full
        uploader = S3Client.builder().endpointOverride(endpoint()).forcePathStyle(true).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED).httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    }

    private static int port(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = STARTED.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        throw new IOException("the server did not start:\n" + said);
    }

    int port() {
        return port;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void makeBucket(String bucket) {
        uploader.createBucket(r -> r.bucket(bucket));
    }

    void put(String bucket, String key, byte[] bytes) {
        uploader.putObject(r -> r.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    /** Uploads both files of a dataset. */
    void put(String bucket, String key, Path prefix) throws IOException {
        for (String ending : List.of(".idx", ".bin")) {
            put(bucket, key + ending, Files.readAllBytes(Path.of(prefix + ending)));
        }
    }

    @Override
    public void close() {
        uploader.close();
        process.destroyForcibly();
        process.onExit().join();
    }
}
