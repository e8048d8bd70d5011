package org.trainyard.data.preprocess;

/** How an input file holds documents. */
public enum TextForm {
    /** By its name: {@code .txt} (also {@code .txt.gz}, {@code .txt.zst}) is one document, everything else JSON lines. */
    AUTO,
    /** One JSON object a line. */
    JSON_LINES,
    /** The whole file is one document. */
    ONE_DOCUMENT,
    /** Documents are separated by blank lines. */
    BLANK_LINES,
    /** Each line is a document. */
    TEXT_LINES,
    /** Each line, its end included, is a document, and none may come to nothing: translation data, as Megatron's tool for them reads it. */
    NMT;

    /** The form of a file by its name, where this is {@link #AUTO}. */
    TextForm of(java.nio.file.Path file) {
        if (this != AUTO) {
            return this;
        }
        return file.getFileName().toString().matches(".*\\.txt(\\.gz|\\.zst)?") ? ONE_DOCUMENT : JSON_LINES;
    }
}
