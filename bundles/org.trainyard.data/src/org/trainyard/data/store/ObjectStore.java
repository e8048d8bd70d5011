package org.trainyard.data.store;

import java.util.List;

/** A kind of object store. Thread-safe; contributed to {@code org.trainyard.data.stores}, and used by the whole process. */
public interface ObjectStore {
    /** What its locations begin with, before {@code ://}. */
    String scheme();

    /**
     * Looks an object up.
     *
     * @param location such as {@code s3://bucket/key}
     * @throws org.trainyard.run.UserError if it is not there, may not be read, or the store cannot be reached
     */
    StoredObject open(String location);

    /**
     * Lists a folder.
     *
     * @param location such as {@code s3://bucket/folder}
     * @return the names, without the folder, of the objects in it, but not of those in folders below; empty where there are none
     * @throws org.trainyard.run.UserError if it may not be listed, or the store cannot be reached
     */
    List<String> list(String location);
}
