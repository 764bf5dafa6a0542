package lv.ikvd.proceeding.service.deciding;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.DecisionDraft;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The text of an act as it is signed: canonical JSON (RFC 8785) and its SHA-256. The same text
 * gives the same hash, whoever signs it and when.
 */
public record FrozenAct(String json, byte[] sha256) {

  /** The hash in hex. */
  public String hex() {
    return HexFormat.of().formatHex(sha256);
  }

  /** Freezes a draft of a case. */
  public static FrozenAct of(String proceedingNumber, DecisionDraft draft) {
    ActText text = draft.getText();
    JsonObjectBuilder json = JSON.createObjectBuilder();
    put(json, "proceeding", proceedingNumber);
    put(json, "kind", draft.getKind());
    put(json, "ground", draft.getGround());
    put(
        json,
        "effectiveOn",
        draft.getEffectiveOn() == null ? null : draft.getEffectiveOn().toString());
    put(json, "addressee", text.getAddressee());
    put(json, "facts", text.getFacts());
    put(json, "reasoning", text.getReasoning());
    put(json, "norms", text.getNorms());
    put(json, "operative", text.getOperative());
    put(json, "contest", text.getContest());
    return of(json.build().toString());
  }

  private static FrozenAct of(String json) {
    try {
      String canonical = new JsonCanonicalizer(json).getEncodedString();
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      return new FrozenAct(canonical, hash);
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The parts of a frozen text by name, those that it has. */
  public static Map<String, String> parts(String json) {
    JsonObject object = JsonText.object(json);
    return object.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), object::getString));
  }

  private static void put(JsonObjectBuilder json, String name, String value) {
    if (value != null && !value.isBlank()) {
      json.add(name, value.strip());
    }
  }
}
