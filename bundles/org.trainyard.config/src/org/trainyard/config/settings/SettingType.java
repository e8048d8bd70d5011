package org.trainyard.config.settings;

/** What kind of value a setting (or, for a list, one element of it) holds. */
public enum SettingType {
    /** True or false; on the command line present or absent. */
    SWITCH,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number of 64 bits. */
    LONG,
    /** A finite floating-point number. */
    DECIMAL,
    /** Any text. */
    TEXT,
    /** One of a fixed list of words. */
    CHOICE
}
