package lv.ikvd.party.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one thing of a person that stands in the register log: SHA-256 over a random salt of 32 bytes
 * and the canonical JSON (RFC 8785) of the version, its address included.
 *
 * <p>The names in the JSON are those of the columns, moments are in UTC with six decimals. Without
 * the salt nobody can try names against the hash, so erasing salt and row erases the person.
 */
final class Commitment {

  static final int SALT_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Commitment() {}

  static byte[] newSalt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  static byte[] of(PartyVersion version, byte[] salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      digest.update(json(version).getBytes(StandardCharsets.UTF_8));
      return digest.digest();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  static String json(PartyVersion version) {
    PartyContent content = version.content();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", version.id());
    fields.put("party_id", version.party().id());
    fields.put("valid_from", version.validFrom());
    fields.put("valid_to", version.validTo());
    fields.put("recorded_at", version.recordedAt());
    fields.put("loaded_at", version.loadedAt());
    fields.put("source", version.source().name());
    fields.put("citation", version.citation());
    fields.put("given_name", content.givenName());
    fields.put("family_name", content.familyName());
    fields.put("legal_name", content.legalName());
    fields.put("registration_number", content.registrationNumber());
    fields.put("birth_date", content.birthDate());
    fields.put("email", content.contact().email());
    fields.put("e_address", content.contact().eAddress());
    fields.put("phone", content.contact().phone());
    fields.put("display_name", version.displayName());
    fields.put("search_key", version.searchKey());
    Address address = version.address();
    fields.put("address_id", address == null ? null : address.id());
    fields.put("address_line", address == null ? null : address.line());
    fields.put("address_postal_code", address == null ? null : address.postalCode());
    fields.put("address_municipality_id", address == null ? null : address.municipalityId());
    return canonical(fields);
  }

  private static String canonical(Map<String, Object> fields) {
    String json =
        fields.entrySet().stream()
            .map(field -> quoted(field.getKey()) + ':' + value(field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static String value(Object value) {
    if (value == null || value instanceof Long) {
      return String.valueOf(value);
    }
    return quoted(value instanceof Instant moment ? MOMENT.format(moment) : value.toString());
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        json.append('\\').append(sign);
      } else if (sign < ' ') {
        json.append(String.format("\\u%04x", (int) sign));
      } else {
        json.append(sign);
      }
    }
    return json.append('"').toString();
  }
}
