/** Images as training sees them: decoded, cropped, resized and normalised. */
package org.trainyard.data.image;
