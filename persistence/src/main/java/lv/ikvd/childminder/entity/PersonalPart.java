package lv.ikvd.childminder.entity;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What is personal data in a version: names, contacts, addresses. It stands in the register log as
 * one salted commitment; with salt and data erased the log is still valid, and while they are there
 * any change to them is found.
 */
final class PersonalPart {

  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PersonalPart() {}

  static byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  /** SHA-256(salt ‖ RFC 8785 JSON of the personal part). */
  static byte[] commitment(ChildMinderContent content, byte[] salt) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    add(json, "displayName", content.displayName());
    add(json, "manager", content.service().manager());
    add(json, "publicPhone", content.contacts().phone());
    add(json, "publicEmail", content.contacts().email());
    add(json, "website", content.contacts().website());
    JsonArrayBuilder addresses = JSON.createArrayBuilder();
    for (Place place : content.places()) {
      addresses.add(place.addressId() == null ? -1 : place.addressId());
    }
    json.add("addresses", addresses);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return digest.digest(
          new JsonCanonicalizer(json.build().toString())
              .getEncodedString()
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
