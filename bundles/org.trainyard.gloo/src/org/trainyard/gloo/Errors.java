package org.trainyard.gloo;

/** Makes one line of what libtorch says. */
final class Errors {
    private Errors() {}

    static String words(Throwable e) {
        String text = e.getMessage() == null ? e.toString() : e.getMessage();
        int end = text.indexOf("\nException raised from");
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
