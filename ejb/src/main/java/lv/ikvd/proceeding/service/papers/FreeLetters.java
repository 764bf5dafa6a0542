package lv.ikvd.proceeding.service.papers;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.problem.entity.Problem;

/**
 * Letters outside of any case, also to somebody whom the registers do not know. As those of a case
 * they are numbered when they are written, rendered and sealed by the worker, and then sent; which
 * way they go is frozen with them.
 */
@ApplicationScoped
public class FreeLetters {

  private static final String KEY = "letter-";
  private static final String WAY = "way";

  /**
   * Which way a letter goes.
   *
   * @param partyId null for somebody whom the registers do not know
   * @param recipient whom it is for, as an envelope says it
   */
  public record Way(Long partyId, String recipient, Channel channel, String destination) {

    private JsonObjectBuilder json() {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("recipient", recipient)
              .add("channel", channel.name())
              .add("destination", destination);
      if (partyId != null) {
        json.add("party", partyId);
      }
      return json;
    }

    private static Way read(JsonObject json) {
      return new Way(
          json.containsKey("party") ? json.getJsonNumber("party").longValue() : null,
          json.getString("recipient"),
          Channel.valueOf(json.getString("channel")),
          json.getString("destination"));
    }

    /** Personal data stay out of logs. */
    @Override
    public String toString() {
      return "Way[channel=" + channel + ']';
    }
  }

  @Inject private LetterComposer composer;
  @Inject private Issuance issuance;
  @Inject private Notices notices;

  /** What keeps a letter from going that way: {@link NoticeDraft#wrong}. */
  public List<Problem> wrong(WrittenLetter letter, Way way) {
    return notice(KEY, way, null, letter.title(), letter.text()).wrong();
  }

  /**
   * Writes a letter; it goes out once it is rendered.
   *
   * @param about what it is about, as documents are sorted by their register
   */
  public IssuedRow write(String about, WrittenLetter letter, Way way) {
    Problem.raise(wrong(letter, way));
    LetterContent content = composer.signed(letter);
    String json =
        JSON.createObjectBuilder(JsonText.object(content.json()))
            .add(WAY, way.json())
            .build()
            .toString();
    return issuance.issue(
        new IssueDraft(CaseLetters.KIND, about, null, null, null, null, null, json));
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (!rendered.kind().equals(CaseLetters.KIND)
        || rendered.duplicate()
        || rendered.proceedingId() != null) {
      return;
    }
    String json = issuance.byNumber(rendered.number()).orElseThrow().content();
    LetterContent content = LetterContent.read(json);
    notices.prepare(
        notice(
            KEY + rendered.number(),
            Way.read(JsonText.object(json).getJsonObject(WAY)),
            rendered.documentId(),
            "Vēstule Nr. " + rendered.number() + ". " + content.title(),
            content.text()));
  }

  private static NoticeDraft notice(
      String key, Way way, Long documentId, String subject, String body) {
    return new NoticeDraft(
        key,
        CaseLetters.KIND,
        null,
        null,
        way.partyId(),
        way.recipient(),
        way.channel(),
        way.destination(),
        subject,
        body,
        documentId,
        List.of());
  }
}
