/** Files in object stores, such as S3; stores come in through {@code org.trainyard.data.stores}. */
package org.trainyard.data.store;
