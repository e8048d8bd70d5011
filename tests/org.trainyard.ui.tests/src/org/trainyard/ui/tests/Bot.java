package org.trainyard.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.trainyard.ui.Keys;

/**
 * Drives the window from the test's thread: finds widgets by type and by SWTBot's key, acts on them by events or with the
 * real mouse and keyboard, waits with a time limit. Named as SWTBot names things, so that SWTBot can take its place.
 */
public final class Bot {
    private static final long TIMEOUT_MILLIS = 60_000;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** What is waited for, evaluated on the interface thread. */
    @FunctionalInterface
    public interface Condition {
        /** Whether it holds. */
        boolean test() throws Exception;
    }

    /** The window's display. */
    public Display display() {
        return display;
    }

    /** Evaluates on the interface thread. */
    public <T> T ui(Callable<T> call) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(call.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }

    /** Runs on the interface thread. */
    public void run(Runnable task) {
        ui(() -> {
            task.run();
            return null;
        });
    }

    /** Waits until the condition holds. */
    public void waitUntil(String what, Condition condition) {
        long end = System.nanoTime() + TIMEOUT_MILLIS * 1_000_000;
        while (!ui(condition::test)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("timed out waiting until " + what);
            }
            sleep(25);
        }
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The widget with this key, once there is one. */
    public <W extends Widget> W widgetWithId(Class<W> type, String key) {
        AtomicReference<W> found = new AtomicReference<>();
        waitUntil(type.getSimpleName() + " " + key + " is there", () -> {
            found.set(find(type, widget -> key.equals(widget.getData(Keys.WIDGET_KEY))));
            return found.get() != null;
        });
        return found.get();
    }

    /** The first visible widget of a type that fits, or null. On the interface thread. */
    public <W extends Widget> W find(Class<W> type, Predicate<W> fits) {
        for (Shell shell : display.getShells()) {
            W found = find(shell, type, fits);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <W extends Widget> W find(Widget root, Class<W> type, Predicate<W> fits) {
        if (root instanceof Control control && !control.isVisible()) {
            return null;
        }
        if (type.isInstance(root) && fits.test(type.cast(root))) {
            return type.cast(root);
        }
        for (Widget child : children(root)) {
            W found = find(child, type, fits);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Widget> children(Widget root) {
        List<Widget> children = new ArrayList<>();
        if (root instanceof ToolBar bar) {
            children.addAll(List.of(bar.getItems()));
        }
        if (root instanceof CTabFolder folder) {
            children.addAll(List.of(folder.getItems()));
        }
        if (root instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }

    /** Sends an event of a type to a widget. */
    public void send(Widget widget, int type, Event event) {
        run(() -> widget.notifyListeners(type, event));
    }

    /** Clicks a button, tool item or link by its event. */
    public void click(Widget widget) {
        send(widget, SWT.Selection, new Event());
    }

    /** Moves the real mouse to a point of a control. */
    public void moveMouse(Control control, int x, int y) {
        Point target = ui(() -> control.toDisplay(x, y));
        post(control, SWT.MouseMove, x, y, 0);
        waitUntil("the mouse is at " + target, () -> display.getCursorLocation().equals(target));
    }

    /** Drags by events: Xvfb reports posted presses in the coordinates of another window. */
    public void drag(Control control, int fromX, int fromY, int toX, int toY) {
        send(control, SWT.MouseDown, mouse(fromX, fromY));
        for (int i = 1; i <= 5; i++) {
            send(control, SWT.MouseMove, mouse(fromX + (toX - fromX) * i / 5, fromY + (toY - fromY) * i / 5));
        }
        send(control, SWT.MouseUp, mouse(toX, toY));
    }

    private static Event mouse(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        return event;
    }

    private void post(Control control, int type, int x, int y, int button) {
        run(() -> {
            Event event = new Event();
            event.type = type;
            var point = control.toDisplay(x, y);
            event.x = point.x;
            event.y = point.y;
            event.button = button;
            if (!display.post(event)) {
                throw new IllegalStateException("the display takes no events");
            }
        });
    }

    /** Types with the real keyboard into a control, once it has the focus. */
    public void typeText(Control control, String text) {
        waitUntil("the field has the focus", () -> {
            if (control.isFocusControl() && display.getActiveShell() == control.getShell()) {
                return true;
            }
            control.getShell().forceActive();
            control.setFocus();
            return false;
        });
        for (char character : text.toCharArray()) {
            run(() -> {
                Event event = new Event();
                event.character = character;
                event.type = SWT.KeyDown;
                display.post(event);
                event.type = SWT.KeyUp;
                display.post(event);
            });
            sleep(5);
        }
    }

    /** Writes what the screen shows into a PNG file. */
    public void captureScreenshot(Path file) throws IOException {
        byte[] picture = ui(() -> {
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            loader.save(bytes, SWT.IMAGE_PNG);
            return bytes.toByteArray();
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, picture);
    }
}
