package org.trainyard.config.derived;

import org.trainyard.config.settings.Setting;

/**
 * A value that was not given but follows from others.
 *
 * @param setting what was filled in
 * @param value the value as text
 * @param because where it comes from, in words
 */
public record Derivation(Setting setting, String value, String because) {

    /** Such as {@code ffn_hidden_size = 3072 (4 x hidden_size)}. */
    @Override
    public String toString() {
        return setting.key() + " = " + value + " (" + because + ")";
    }
}
