/** Looking at data: what a dataset holds, and exactly which samples a run reads. */
package org.trainyard.data.inspect;
