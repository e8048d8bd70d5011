package org.trainyard.data.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user's environment says about S3, in the system properties that AWS's library takes for the variables of the same meaning: the
 * environment of a running process cannot be changed.
 */
final class S3Environment implements AutoCloseable {
    private final Map<String, String> before = new TreeMap<>();

    S3Environment(URI endpoint, Path credentials) {
        set("aws.endpointUrlS3", endpoint.toString());
        set("aws.sharedCredentialsFile", credentials.toString());
        set("aws.configFile", credentials.resolveSibling("no-config").toString());
        set("aws.disableEc2Metadata", "true");
        set("aws.maxAttempts", "4");
    }

    static Path credentials(Path file, String key, String secret) throws IOException {
        return Files.writeString(file, "[default]\naws_access_key_id = " + key + "\naws_secret_access_key = " + secret + "\n");
    }

    void set(String property, String value) {
        before.putIfAbsent(property, System.getProperty(property, ""));
        System.setProperty(property, value);
    }

    @Override
    public void close() {
        before.forEach((property, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }
}
