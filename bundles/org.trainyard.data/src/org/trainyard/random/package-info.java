/**
 * The random number generators of the field, bit for bit: numpy's legacy {@code RandomState}, the C++ Mersenne twisters and
 * PyTorch's CPU generator. Data order and weight initialisation reproduce other frameworks only if these do.
 */
package org.trainyard.random;
