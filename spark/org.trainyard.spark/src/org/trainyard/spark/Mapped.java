package org.trainyard.spark;

import java.util.Iterator;
import java.util.function.Function;

/** What a function makes of the elements of an iterator, one at a time. */
record Mapped<S, T>(Iterator<S> source, Function<S, T> function) implements Iterator<T> {
    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public T next() {
        return function.apply(source.next());
    }
}
