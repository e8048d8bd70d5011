package org.trainyard.data.s3;

import java.io.IOException;
import java.time.Instant;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import org.trainyard.data.store.StoredObject;
import org.trainyard.run.UserError;

/** An object, read by ranges of the version that was there when it was opened. */
final class Ranges implements StoredObject {
    private static final int PARTIAL = 206;

    private final S3Client s3;
    private final Place place;
    private final long size;
    private final String tag;
    private final Instant modified;

    Ranges(S3Client s3, Place place, long size, String tag, Instant modified) {
        this.s3 = s3;
        this.place = place;
        this.size = size;
        this.tag = tag;
        this.modified = modified;
    }

    @Override
    public String location() {
        return place.toString();
    }

    @Override
    public long size() {
        return size;
    }

    /** The entity tag, which the content determines; of stores without, the time of the last change. */
    @Override
    public String version() {
        return tag != null ? tag.replaceAll("[^A-Za-z0-9-]", "") : Long.toString(modified.toEpochMilli());
    }

    @Override
    public byte[] read(long from, int length) {
        if (length == 0) {
            return new byte[0];
        }
        String range = "bytes=" + from + "-" + (from + length - 1);
        return S3Store.ask(place, () -> s3.getObject(r -> r.bucket(place.bucket()).key(place.key()).range(range).ifMatch(tag),
                (answer, body) -> take(answer, body, from, length)));
    }

    /** An answer that breaks off is asked for again, which the library by itself does not do. */
    private byte[] take(GetObjectResponse answer, AbortableInputStream body, long from, int length) {
        if (answer.sdkHttpResponse().statusCode() != PARTIAL) {
            throw new UserError(place + ": the store does not answer requests for ranges of bytes, so it cannot be read");
        }
        try {
            byte[] bytes = body.readNBytes(length);
            if (bytes.length == length && answer.contentRange() != null && answer.contentRange().startsWith("bytes " + from + "-")) {
                return bytes;
            }
            throw new IOException("the answer ended after " + bytes.length + " of " + length + " bytes from byte " + from + " on");
        } catch (IOException e) {
            throw RetryableException.create(e.getMessage(), e);
        }
    }
}
