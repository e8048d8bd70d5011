package org.trainyard.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Elements that have to be looked for before it is known whether there is another. For one thread. */
abstract class LookAhead<T> implements Iterator<T> {
    private T found;

    /** The next element, or null at the end. */
    abstract T seek();

    @Override
    public final boolean hasNext() {
        if (found == null) {
            found = seek();
        }
        return found != null;
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T result = found;
        found = null;
        return result;
    }
}
