package lv.ikvd.security.web.oidc;

import java.io.Serializable;
import java.time.Instant;

/**
 * A login that has gone to the provider and not come back. The session keeps it: only the browser
 * that left can return.
 *
 * @param to where to go on, a path inside the application
 * @param confirmingAccount the account that proves itself again before a signature; null at a login
 */
record PendingLogin(
    String state, String nonce, String verifier, String to, Long confirmingAccount, Instant at)
    implements Serializable {}
