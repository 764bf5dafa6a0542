package lv.ikvd.proceeding.web.decide;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.DraftView;

/** An act while it is typed. */
public class DraftForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String kind;
  private String ground;
  private LocalDate effectiveOn;
  private String addressee;
  private String facts;
  private String reasoning;
  private String norms;
  private String operative;
  private String contest;

  static DraftForm of(DraftView view) {
    return of(
        new DraftCommand(
            view.kind(),
            view.ground(),
            view.effectiveOn(),
            view.addressee(),
            view.facts(),
            view.reasoning(),
            view.norms(),
            view.operative(),
            view.contest()));
  }

  static DraftForm of(DraftCommand command) {
    DraftForm form = new DraftForm();
    form.kind = command.kind();
    form.ground = command.ground();
    form.effectiveOn = command.effectiveOn();
    form.text(command);
    return form;
  }

  /** Takes over the texts and leaves kind, ground and day as they are. */
  void text(DraftCommand command) {
    addressee = command.addressee();
    facts = command.facts();
    reasoning = command.reasoning();
    norms = command.norms();
    operative = command.operative();
    contest = command.contest();
  }

  DraftCommand command() {
    return new DraftCommand(
        kind, ground, effectiveOn, addressee, facts, reasoning, norms, operative, contest);
  }

  String json() {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    put(json, "kind", kind);
    put(json, "ground", ground);
    put(json, "effectiveOn", effectiveOn == null ? null : effectiveOn.toString());
    put(json, "addressee", addressee);
    put(json, "facts", facts);
    put(json, "reasoning", reasoning);
    put(json, "norms", norms);
    put(json, "operative", operative);
    put(json, "contest", contest);
    return json.build().toString();
  }

  static DraftForm read(String text) {
    JsonObject json = JsonText.object(text);
    String day = json.getString("effectiveOn", null);
    return of(
        new DraftCommand(
            json.getString("kind", null),
            json.getString("ground", null),
            day == null ? null : LocalDate.parse(day),
            json.getString("addressee", null),
            json.getString("facts", null),
            json.getString("reasoning", null),
            json.getString("norms", null),
            json.getString("operative", null),
            json.getString("contest", null)));
  }

  /** A browser sends ends of lines in its own way; the text that was composed has them plain. */
  private static String lines(String typed) {
    return typed == null ? null : typed.replace("\r\n", "\n");
  }

  private static void put(JsonObjectBuilder json, String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  /** The paragraphs of a part, as the document will set them. */
  public static List<String> paragraphs(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split("\\n\\s*\\n")).map(String::strip).toList();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = lines(addressee);
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = lines(facts);
  }

  public String getReasoning() {
    return reasoning;
  }

  public void setReasoning(String reasoning) {
    this.reasoning = lines(reasoning);
  }

  public String getNorms() {
    return norms;
  }

  public void setNorms(String norms) {
    this.norms = lines(norms);
  }

  public String getOperative() {
    return operative;
  }

  public void setOperative(String operative) {
    this.operative = lines(operative);
  }

  public String getContest() {
    return contest;
  }

  public void setContest(String contest) {
    this.contest = lines(contest);
  }

  /** Whether the text is still the one that was composed; kind, ground and day do not count. */
  boolean untouchedSince(DraftCommand composed) {
    return composed != null
        && Objects.equals(composed.addressee(), addressee)
        && Objects.equals(composed.facts(), facts)
        && Objects.equals(composed.reasoning(), reasoning)
        && Objects.equals(composed.norms(), norms)
        && Objects.equals(composed.operative(), operative)
        && Objects.equals(composed.contest(), contest);
  }
}
