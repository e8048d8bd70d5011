package org.trainyard.ui;

import org.eclipse.swt.widgets.Widget;

/** Gives widgets the name by which tests find them: SWTBot's own data key. */
public final class Keys {
    /** SWTBot's data key. */
    public static final String WIDGET_KEY = "org.eclipse.swtbot.widget.key";

    private Keys() {
    }

    /** Names {@code widget} and returns it. */
    public static <W extends Widget> W mark(W widget, String key) {
        widget.setData(WIDGET_KEY, key);
        return widget;
    }
}
