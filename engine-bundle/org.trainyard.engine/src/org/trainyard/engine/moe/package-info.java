/**
 * Mixtures of experts: how tokens are routed, balanced and carried to the experts and back, as functions on tensors and tape. The modules
 * that own parameters are in {@code engine.nn}.
 */
package org.trainyard.engine.moe;
