/**
 * The lines people grep for, in Megatron-LM's wording and number formats.
 */
package org.trainyard.run.log;
