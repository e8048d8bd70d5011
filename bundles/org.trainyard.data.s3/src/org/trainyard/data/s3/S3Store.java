package org.trainyard.data.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import org.trainyard.data.store.ObjectStore;
import org.trainyard.data.store.StoredObject;

/** The buckets that the credentials of the environment reach. Thread-safe; connects at the first use. */
public final class S3Store implements ObjectStore {
    private S3Client client;

    private synchronized S3Client client() {
        if (client == null) {
            client = Connection.open();
        }
        return client;
    }

    @Override
    public String scheme() {
        return Place.SCHEME;
    }

    @Override
    public StoredObject open(String location) {
        Place place = Place.ofObject(location);
        S3Client s3 = client();
        HeadObjectResponse head = ask(place, () -> head(s3, place));
        return new Ranges(s3, place, head.contentLength(), head.eTag(), head.lastModified());
    }

    /** A refusal of this question has no words; that of the object itself says why. */
    private static HeadObjectResponse head(S3Client s3, Place place) {
        try {
            return s3.headObject(r -> r.bucket(place.bucket()).key(place.key()));
        } catch (AwsServiceException e) {
            s3.getObject(r -> r.bucket(place.bucket()).key(place.key()).range("bytes=0-0"), ResponseTransformer.toBytes());
            throw e;
        }
    }

    @Override
    public List<String> list(String location) {
        Place place = Place.of(location);
        String folder = place.key().isEmpty() || place.key().endsWith("/") ? place.key() : place.key() + "/";
        S3Client s3 = client();
        return ask(place, () -> {
            List<String> names = new ArrayList<>();
            for (S3Object object : s3.listObjectsV2Paginator(r -> r.bucket(place.bucket()).prefix(folder).delimiter("/")).contents()) {
                String name = object.key().substring(folder.length());
                if (!name.isEmpty()) { // which some tools make to stand for the folder
                    names.add(name);
                }
            }
            return names;
        });
    }

    static <T> T ask(Place place, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw Failures.of(place, e);
        }
    }
}
