/** Amazon S3 and stores that speak its protocol, as an object store: {@code s3://BUCKET/KEY}. */
package org.trainyard.data.s3;
