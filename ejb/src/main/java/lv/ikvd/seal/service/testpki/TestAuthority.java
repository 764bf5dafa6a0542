package lv.ikvd.seal.service.testpki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues test certificates; nobody outside a test trusts what it issues. */
public final class TestAuthority {

  private static final String ALGORITHM = "SHA256withECDSA";
  private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2075-01-01T00:00:00Z");
  private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");

  private final TestKey own;

  TestAuthority(TestKey own) {
    this.own = own;
  }

  /** One that nobody issued a certificate to but itself. */
  public static TestAuthority root(String name) {
    KeyPair pair = pair();
    X500Name subject = name(name, null);
    X509Certificate certificate =
        sign(pair.getPrivate(), subject, new Wish(subject, pair, FROM, TO, Use.AUTHORITY));
    return new TestAuthority(new TestKey(pair.getPrivate(), List.of(certificate)));
  }

  public TestAuthority authority(String name) {
    return new TestAuthority(issue(name(name, null), FROM, TO, Use.AUTHORITY));
  }

  /** A seal of an organisation. */
  public TestKey seal(String organisation, String identifier) {
    return issue(name(organisation, identifier), FROM, TO, Use.SIGNING);
  }

  public TestKey timeStamps(String name) {
    return issue(name(name, null), FROM, TO, Use.TIME_STAMPS);
  }

  /** A person's certificate; the code as {@code NNNNNN-NNNNN}. */
  public TestKey person(String given, String family, String code, Instant from, Instant to) {
    return issue(personName(given, family, code), from, to, Use.SIGNING);
  }

  /** One that stands in the list of {@link #revoked}. */
  public TestKey revocable(String given, String family, String code) {
    return issue(personName(given, family, code), FROM, TO, Use.REVOCABLE);
  }

  public TestKey person(String given, String family, String code) {
    return person(given, family, code, FROM, TO);
  }

  /** The list of revoked certificates, as DER. */
  public byte[] revoked(X509Certificate certificate, Instant since) {
    try {
      X509v2CRLBuilder list = new X509v2CRLBuilder(subject(own), Date.from(since));
      list.setNextUpdate(Date.from(TO));
      list.addCRLEntry(certificate.getSerialNumber(), Date.from(since), CRLReason.keyCompromise);
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      list.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          extensions.createAuthorityKeyIdentifier(own.certificate()));
      return list.build(signer(own.key())).getEncoded();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  TestKey own() {
    return own;
  }

  public X509Certificate certificate() {
    return own.certificate();
  }

  private enum Use {
    AUTHORITY,
    SIGNING,
    REVOCABLE,
    TIME_STAMPS
  }

  private record Wish(X500Name subject, KeyPair pair, Instant from, Instant to, Use use) {}

  private TestKey issue(X500Name subject, Instant from, Instant to, Use use) {
    KeyPair pair = pair();
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(sign(own.key(), subject(own), new Wish(subject, pair, from, to, use)));
    chain.addAll(own.chain());
    return new TestKey(pair.getPrivate(), chain);
  }

  private static X509Certificate sign(PrivateKey issuerKey, X500Name issuer, Wish wish) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(Long.SIZE, new SecureRandom()).add(BigInteger.ONE),
              Date.from(wish.from()),
              Date.from(wish.to()),
              wish.subject(),
              wish.pair().getPublic());
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          extensions.createSubjectKeyIdentifier(wish.pair().getPublic()));
      addUse(builder, wish.use());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKey)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addUse(JcaX509v3CertificateBuilder builder, Use use) throws IOException {
    boolean authority = use == Use.AUTHORITY;
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    int usage =
        switch (use) {
          case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
          case TIME_STAMPS -> KeyUsage.digitalSignature;
          case SIGNING, REVOCABLE -> KeyUsage.nonRepudiation;
        };
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    if (use == Use.TIME_STAMPS) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    if (use == Use.SIGNING) {
      builder.addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
    }
  }

  private static ContentSigner signer(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(ALGORITHM).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X500Name subject(TestKey key) {
    return X500Name.getInstance(key.certificate().getSubjectX500Principal().getEncoded());
  }

  private static X500Name name(String name, String identifier) {
    X500NameBuilder builder = new X500NameBuilder().addRDN(BCStyle.C, "LV");
    builder.addRDN(BCStyle.O, name);
    if (identifier != null) {
      builder.addRDN(BCStyle.ORGANIZATION_IDENTIFIER, identifier);
    }
    return builder.addRDN(BCStyle.CN, name).build();
  }

  private static X500Name personName(String given, String family, String code) {
    return new X500NameBuilder()
        .addRDN(BCStyle.C, "LV")
        .addRDN(BCStyle.CN, given + " " + family)
        .addRDN(BCStyle.SURNAME, family)
        .addRDN(BCStyle.GIVENNAME, given)
        .addRDN(BCStyle.SERIALNUMBER, "PNOLV-" + code)
        .build();
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
