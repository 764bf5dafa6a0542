package lv.ikvd.security.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;

/**
 * Talks to the identity provider: OpenID Connect, code flow, PKCE with S256. What it publishes
 * about itself is asked anew every hour; a failure is never remembered, so that a provider that
 * comes back is found at once.
 */
@ApplicationScoped
public class OidcProvider {

  /** What a login at the provider gave: the checked claims and the token they stand in. */
  record Proof(IDTokenClaimsSet claims, String idToken) {}

  private static final Logger LOG = Logger.getLogger(OidcProvider.class.getName());
  private static final int CONNECT_MILLIS = 3000;
  private static final int READ_MILLIS = 5000;
  private static final int MOST_BYTES = 200_000;
  private static final Duration METADATA_LIFE = Duration.ofHours(1);

  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant at) {}

  @Inject private OidcSettings settings;
  @Inject private Clock clock;

  private volatile Known known;

  protected OidcProvider() {}

  OidcProvider(OidcSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Where to send the browser.
   *
   * @throws Problem SECURITY-010 the provider does not answer
   */
  URI authorization(PendingLogin login, URI callback) {
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                Scope.parse(settings.scopes()),
                new ClientID(settings.clientId()),
                callback)
            .endpointURI(known().metadata().getAuthorizationEndpointURI())
            .state(new State(login.state()))
            .nonce(new Nonce(login.nonce()))
            .codeChallenge(new CodeVerifier(login.verifier()), CodeChallengeMethod.S256);
    if (login.confirmingAccount() != null) {
      request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
    }
    return request.build().toURI();
  }

  /**
   * Exchanges the code for an identity token and checks it: signature, issuer, audience, times,
   * nonce.
   *
   * @throws Problem SECURITY-010 no answer; SECURITY-011 the provider refuses the code;
   *     SECURITY-013 the token does not hold
   */
  Proof exchange(String code, PendingLogin login, URI callback) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), callback, new CodeVerifier(login.verifier()));
    Known provider = known();
    OIDCTokenResponse answer = send(tokenRequest(provider.metadata(), grant));
    JWT token = answer.getOIDCTokens().getIDToken();
    if (token == null) {
      throw refused("no identity token", null);
    }
    try {
      IDTokenClaimsSet claims = provider.validator().validate(token, new Nonce(login.nonce()));
      return new Proof(claims, token.serialize());
    } catch (RemoteKeySourceException failure) {
      throw unreachable(failure);
    } catch (BadJOSEException | JOSEException failure) {
      LOG.log(Level.WARNING, "The identity token does not hold: {0}", failure.getMessage());
      throw Problem.forbidden("SECURITY-013").because(failure);
    }
  }

  /** Where a session at the provider ends; null if it offers no such address. */
  URI endSession() {
    return known().metadata().getEndSessionEndpointURI();
  }

  private TokenRequest tokenRequest(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) {
    ClientID client = new ClientID(settings.clientId());
    String secret = settings.clientSecret();
    URI endpoint = metadata.getTokenEndpointURI();
    return secret == null
        ? new TokenRequest.Builder(endpoint, client, grant).build()
        : new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(client, new Secret(secret)), grant)
            .build();
  }

  private static OIDCTokenResponse send(TokenRequest request) {
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(CONNECT_MILLIS);
    http.setReadTimeout(READ_MILLIS);
    try {
      TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
      if (!answer.indicatesSuccess()) {
        throw refused(String.valueOf(answer.toErrorResponse().getErrorObject()), null);
      }
      return (OIDCTokenResponse) answer.toSuccessResponse();
    } catch (IOException failure) {
      throw unreachable(failure);
    } catch (ParseException failure) {
      throw refused("an answer that is no token response", failure);
    }
  }

  private Known known() {
    Known before = known;
    Instant now = clock.instant();
    if (before != null && now.isBefore(before.at().plus(METADATA_LIFE))) {
      return before;
    }
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
      IDTokenValidator validator =
          new IDTokenValidator(
              metadata.getIssuer(),
              new ClientID(settings.clientId()),
              JWSAlgorithm.parse(settings.algorithm()),
              metadata.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES));
      known = new Known(metadata, validator, now);
      return known;
    } catch (IOException | GeneralException failure) {
      throw unreachable(failure);
    }
  }

  private static Problem unreachable(Exception failure) {
    LOG.log(Level.WARNING, "The identity provider does not answer: {0}", failure.getMessage());
    return Problem.unavailable("SECURITY-010").because(failure);
  }

  private static Problem refused(String how, Exception failure) {
    LOG.log(Level.WARNING, "The identity provider refuses the login: {0}", how);
    Problem problem = Problem.unavailable("SECURITY-011");
    return failure == null ? problem : problem.because(failure);
  }
}
