package lv.ikvd.proceeding.service.deciding;

/**
 * A signature.
 *
 * @param number the case
 * @param sha256 hash in hex of the text that was shown to the signer
 * @param password entered again; cleared after use
 */
public record SignCommand(String number, String sha256, char[] password) {}
