package org.trainyard.data.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import org.trainyard.run.UserError;

/**
 * Makes the client of a process from what AWS's own tools read: AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL, AWS_REGION, AWS_PROFILE, the files
 * in ~/.aws. Credentials come from the environment, those files, a web identity's token, the container or the machine; never from Java's
 * system properties, which a command line would show to everybody.
 */
final class Connection {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 6; // with pauses that grow to some ten seconds in all
    private static final String AMAZON = ".amazonaws.com";

    private Connection() {
    }

    /** @throws UserError if there are no credentials, or what the environment and the files say makes no sense */
    static S3Client open() {
        try {
            AwsCredentialsProvider credentials = credentials();
            S3Client client = builder(credentials).build();
            Optional<URI> elsewhere = client.serviceClientConfiguration().endpointOverride();
            if (elsewhere.isEmpty() || host(elsewhere.get()).endsWith(AMAZON)) {
                return client;
            }
            client.close();
            // other stores seldom have a host name for each bucket
            return builder(credentials).forcePathStyle(true).build();
        } catch (UserError e) {
            throw e;
        } catch (RuntimeException e) { // the library has many for what it cannot make sense of
            throw new UserError("s3: what AWS_ENDPOINT_URL and its like and ~/.aws say cannot be used: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    private static String host(URI endpoint) {
        if (endpoint.getHost() == null) {
            throw new IllegalArgumentException("the address " + endpoint + " names no host; expected http://HOST:PORT or https://HOST");
        }
        return endpoint.getHost();
    }

    private static S3ClientBuilder builder(AwsCredentialsProvider credentials) {
        int attempts = SdkSystemSetting.AWS_MAX_ATTEMPTS.getIntegerValue().orElse(ATTEMPTS);
        return S3Client.builder().credentialsProvider(credentials).region(region()).crossRegionAccessEnabled(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED) // other stores may not know them
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(attempts).build()));
    }

    private static AwsCredentialsProvider credentials() {
        AwsCredentialsProvider chain = AwsCredentialsProviderChain.of(EnvironmentVariableCredentialsProvider.create(),
                WebIdentityTokenFileCredentialsProvider.create(), ProfileCredentialsProvider.create(),
                ContainerCredentialsProvider.builder().build(), InstanceProfileCredentialsProvider.create());
        try {
            chain.resolveCredentials();
        } catch (SdkClientException e) {
            throw new UserError("s3: there are no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE to a profile of"
                    + " ~/.aws/credentials", e);
        }
        return chain;
    }

    /** Buckets elsewhere are found all the same; stores that are not Amazon's know no regions, but every request must name one. */
    private static Region region() {
        try {
            return new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider()).getRegion();
        } catch (SdkClientException e) {
            return Region.US_EAST_1;
        }
    }
}
