/** Making a training corpus of collected text: cleaning, filtering, removing what is there twice or belongs to a test. */
package org.trainyard.data.corpus;
