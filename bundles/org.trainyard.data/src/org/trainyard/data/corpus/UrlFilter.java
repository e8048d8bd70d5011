package org.trainyard.data.corpus;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses documents by where they come from: domains, their subdomains, and files that are no text. Immutable. */
public final class UrlFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 8;
    /** Ends of file names; those that Megatron leaves out, and webp. */
    private static final Set<String> NO_TEXT = Set.of(("3gp 7z ai aif apk app avi bin bmp bz2 css csv dat deb dmg doc docx exe gif gifv gz iso jar jpeg jpg js log mid midi"
            + " mkv mov mp3 mp4 mpeg mpg ogg ogv otf pdf pkg png pps ppt pptx psd py qt ram rar sql svg swf tar tgz tiff ttf txt wav webm webp wma wmv xls xlsx xml xz"
            + " zip").split(" "));

    private final Set<String> domains;

    /** @param domains names such as {@code example.com}, which stand for their subdomains too */
    public UrlFilter(Collection<String> domains) {
        this.domains = domains.stream().map(d -> d.strip().toLowerCase(Locale.ROOT)).filter(d -> !d.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a document from there is to be left out. */
    public boolean refuses(String url) {
        try {
            URI uri = new URI(url.strip());
            String host = uri.getHost();
            if (host == null || url.length() < SHORTEST) {
                return true;
            }
            String path = uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT);
            if (NO_TEXT.contains(path.substring(path.lastIndexOf('.') + 1))) {
                return true;
            }
            for (String name = host.toLowerCase(Locale.ROOT); !name.isEmpty(); name = name.substring(name.indexOf('.') + 1)) {
                if (domains.contains(name)) {
                    return true;
                }
                if (name.indexOf('.') < 0) {
                    break;
                }
            }
            return false;
        } catch (URISyntaxException e) {
            return true;
        }
    }
}
