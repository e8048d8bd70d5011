/** Ranks as processes of several machines, over Gloo as PyTorch ships it. A bundle of its own, so that only those who use it load JavaCPP. */
package org.trainyard.gloo;
