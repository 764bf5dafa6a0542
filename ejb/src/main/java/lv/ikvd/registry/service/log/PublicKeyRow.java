package lv.ikvd.registry.service.log;

/** A public key that signs heads; keyId is the SHA-256 of its X.509 form in hex. */
public record PublicKeyRow(String keyId, String pem) {}
