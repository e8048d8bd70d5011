package org.trainyard.data.s3;

import org.trainyard.run.UserError;

/** A place in a bucket. The key of a bucket's own top is empty. */
record Place(String bucket, String key) {
    static final String SCHEME = "s3";
    private static final String START = SCHEME + "://";

    static Place of(String location) {
        String[] parts = location.substring(START.length()).split("/", 2);
        if (parts[0].isEmpty()) {
            throw new UserError(location + ": names no bucket; expected s3://BUCKET/KEY");
        }
        return new Place(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    /** The place of an object, which has a key. */
    static Place ofObject(String location) {
        Place place = of(location);
        if (place.key.isEmpty()) {
            throw new UserError(location + ": names no object; expected s3://BUCKET/KEY");
        }
        return place;
    }

    @Override
    public String toString() {
        return START + bucket + "/" + key;
    }
}
