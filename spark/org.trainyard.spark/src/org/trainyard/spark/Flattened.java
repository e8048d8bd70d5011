package org.trainyard.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The elements that a function makes of each element of an iterator, one source element at a time. For one thread. */
final class Flattened<S, T> implements Iterator<T> {
    private final Iterator<S> source;
    private final Function<S, Iterator<T>> function;
    private Iterator<T> present = Collections.emptyIterator();

    Flattened(Iterator<S> source, Function<S, Iterator<T>> function) {
        this.source = source;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        while (!present.hasNext()) {
            if (!source.hasNext()) {
                return false;
            }
            present = function.apply(source.next());
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return present.next();
    }
}
