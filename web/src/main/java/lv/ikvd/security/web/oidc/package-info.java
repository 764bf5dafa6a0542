/**
 * The door through an identity provider: OpenID Connect, code flow with PKCE, state and nonce. One
 * servlet sends the browser away, one takes it back; between them the session keeps what was sent.
 * The provider says who somebody is and which groups they belong to; which roles these are, the
 * settings say.
 */
package lv.ikvd.security.web.oidc;
