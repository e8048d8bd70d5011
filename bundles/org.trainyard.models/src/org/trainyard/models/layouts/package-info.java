/**
 * The proof that layouts compute one model: a small model trained on one rank and under a layout, losses and every gradient compared. Tests run
 * a part of the matrix, {@code trainyard bench layouts} all of it.
 */
package org.trainyard.models.layouts;
