package org.trainyard.data.s3;

import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import org.trainyard.run.UserError;

/** What a store or the way to it says, as one line that says what to do. */
final class Failures {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CHANGED = 412;

    private Failures() {
    }

    static UserError of(Place place, SdkException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError ours) { // of who took the answer
                return ours;
            }
        }
        return new UserError(place + ": " + (e instanceof AwsServiceException answer ? answer(place, answer) : silence(e)), e);
    }

    private static String answer(Place place, AwsServiceException e) {
        String code = e.awsErrorDetails() == null || e.awsErrorDetails().errorCode() == null ? "" : e.awsErrorDetails().errorCode();
        return switch (code) {
            case "NoSuchBucket" -> "there is no bucket \"" + place.bucket() + "\"";
            case "NoSuchKey" -> "there is no such object in the bucket";
            case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "TokenRefreshRequired" ->
                "the store refuses the credentials (" + code + "); see AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile that AWS_PROFILE names";
            case "RequestTimeTooSkewed" -> "the store refuses requests because the clock of this machine is wrong (" + code + ")";
            default -> switch (e.statusCode()) {
                case FORBIDDEN -> "the credentials give no right to read it, or it is not there" + (code.isEmpty() ? "" : " (" + code + ")");
                case NOT_FOUND -> "there is no such object or bucket";
                case CHANGED -> "has changed since it was opened; start again to read what is there now";
                default -> "the store answered " + e.statusCode() + (code.isEmpty() ? "" : " (" + code + ")") + " after " + e.numAttempts() + " attempts";
            };
        };
    }

    private static String silence(SdkException e) {
        Throwable cause = e;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
        return "cannot be read after " + e.numAttempts() + " attempts: " + cause.getClass().getSimpleName() + reason + "; see AWS_ENDPOINT_URL, or the network";
    }
}
