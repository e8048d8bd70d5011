package org.trainyard.engine.group.spi;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Two ends of a connection prove each other that they know the same secret without telling it (HMAC-SHA-256, RFC 2104, over a random number of
 * each). Immutable.
 */
final class Handshake {
    private static final int NONCE_BYTES = 16, PROOF_BYTES = 32;
    private static final byte CLIENT = 'c', KEEPER = 'k';

    private final SecretKeySpec key;

    /** @param secret null for none, which is as good as a word that everybody knows */
    Handshake(String secret) {
        String text = secret == null || secret.isBlank() ? "trainyard" : secret.strip();
        key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The client's side. */
    void greet(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] theirs = in.readNBytes(NONCE_BYTES), mine = nonce();
        if (theirs.length < NONCE_BYTES) throw new EOFException("it hung up at once");
        out.write(mine);
        out.write(proof(CLIENT, theirs, mine));
        out.flush();
        byte[] proof = in.readNBytes(PROOF_BYTES);
        if (proof.length < PROOF_BYTES) throw new EOFException("it refused the secret");
        if (!MessageDigest.isEqual(proof, proof(KEEPER, theirs, mine))) throw new IOException("it does not know the secret");
    }

    /** The keeper's side. */
    void admit(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] mine = nonce();
        out.write(mine);
        out.flush();
        byte[] theirs = in.readNBytes(NONCE_BYTES), proof = in.readNBytes(PROOF_BYTES);
        if (!MessageDigest.isEqual(proof, proof(CLIENT, mine, theirs))) throw new IOException("a stranger");
        out.write(proof(KEEPER, mine, theirs));
        out.flush();
    }

    private static byte[] nonce() {
        byte[] n = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(n);
        return n;
    }

    private byte[] proof(byte side, byte[] keepers, byte[] clients) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(side);
            mac.update(keepers);
            return mac.doFinal(clients);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
