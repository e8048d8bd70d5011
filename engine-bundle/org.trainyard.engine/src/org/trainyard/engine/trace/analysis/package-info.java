/** What traces say: who computed, communicated and waited for whom, and how that compares with the schedule's theory. */
package org.trainyard.engine.trace.analysis;
