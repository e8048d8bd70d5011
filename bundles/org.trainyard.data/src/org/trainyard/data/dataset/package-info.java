/**
 * GPT training samples from indexed datasets: splits, Megatron's document, sample and shuffle indexes, blends, index caches.
 */
package org.trainyard.data.dataset;
