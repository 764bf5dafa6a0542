package lv.ikvd.childminder.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.Letter;
import lv.ikvd.proceeding.service.papers.Outgoing;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Changes of an entry without a decision, in the fields that the rulebook opens: an official's
 * entry, and what the provider says about itself.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class EntryUpdates {

  static final int SOURCE_LENGTH = 200;

  /** The fields that {@link #taken} takes over. */
  public static final Set<String> TAKEABLE =
      Set.of(
          "founder",
          "manager",
          "activityGround",
          "activityFrom",
          "publicPhone",
          "publicEmail",
          "website");

  @Inject private ChildMinderEntries entries;
  @Inject private EntryWriting writing;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;
  @Inject private Outgoing outgoing;
  @Inject private ActivityTerm activity;

  /**
   * Changes the public contacts, as an official's entry or as the provider's own update.
   *
   * @throws Problem as {@link Contacts#given}
   */
  public void contacts(String number, int lastVersionNo, Way way, Contacts contacts) {
    EntryRow entry = entries.inForce(number);
    ChildMinderContent before = entries.contentOf(entry.id());
    write(entry, lastVersionNo, way, before, before.reachedBy(contacts.given()), null);
  }

  /** Records that the data were confirmed today, and how (classifier CM_CONFIRMATION). */
  public void confirm(String number, int lastVersionNo, Way way, String how) {
    EntryRow entry = entries.inForce(number);
    ChildMinderContent before = entries.contentOf(entry.id());
    write(entry, lastVersionNo, way, before, before.confirmed(office.today(), how), null);
  }

  /**
   * An official's entry without a decision: what a document or another register proves. The
   * provider is told, and may object.
   *
   * @param source the document or register that proves it
   * @throws Problem CHILDMINDER-033 without a source
   */
  public void official(
      String number,
      int lastVersionNo,
      String manager,
      String activityGround,
      LocalDate activityFrom,
      String source) {
    if (source == null || source.isBlank() || source.length() > SOURCE_LENGTH) {
      throw new Problem("CHILDMINDER-033", SOURCE_LENGTH).at("source");
    }
    activity.requirePast(activityFrom);
    EntryRow entry = entries.inForce(number);
    ChildMinderContent before = entries.contentOf(entry.id());
    List<FieldChange> changes =
        write(
            entry,
            lastVersionNo,
            Way.OFFICIAL_ENTRY,
            before,
            before.entered(manager, activityGround, activityFrom),
            source.strip());
    if (!changes.isEmpty()) {
      tell(entry, lastVersionNo + 1, before, ActWords.changes(changes, Map.of()));
    }
  }

  /**
   * Takes over what a master system says of one field. Of an official's entry the provider is told,
   * and may object.
   *
   * @param seen the entry as it was seen
   * @param source the system and the day of which it tells
   * @throws Problem PROC-150 if the rules do not open the field to this way of change
   */
  public void taken(EntryRow seen, Way way, String field, String value, String source) {
    EntryRow entry = entries.inForce(seen.number());
    ChildMinderContent before = entries.contentOf(entry.id());
    ChildMinderContent after = taken(before, field, value);
    List<FieldChange> changes = write(entry, seen.lastVersionNo(), way, before, after, source);
    if (way == Way.OFFICIAL_ENTRY && !changes.isEmpty()) {
      tell(entry, seen.lastVersionNo() + 1, before, ActWords.changes(changes, Map.of()));
    }
  }

  private ChildMinderContent taken(ChildMinderContent before, String field, String value) {
    Proposal service = before.service();
    Contacts contacts = before.contacts();
    return switch (field) {
      case "founder" -> before.foundedBy(value);
      case "manager" -> before.entered(value, service.activityGround(), service.activityFrom());
      case "activityGround" -> before.entered(service.manager(), value, service.activityFrom());
      case "activityFrom" -> {
        LocalDate from = LocalDate.parse(value);
        activity.requirePast(from);
        yield before.entered(service.manager(), service.activityGround(), from);
      }
      case "publicPhone" ->
          before.reachedBy(new Contacts(value, contacts.email(), contacts.website()));
      case "publicEmail" ->
          before.reachedBy(new Contacts(contacts.phone(), value, contacts.website()).given());
      case "website" -> before.reachedBy(new Contacts(contacts.phone(), contacts.email(), value));
      default -> throw new IllegalStateException("not taken over: " + field);
    };
  }

  private void tell(EntryRow entry, int version, ChildMinderContent before, String changes) {
    RuleVersionRow rules =
        rulebook.inForce(ChildMinders.rules(before.service().regime()), office.today());
    String text =
        ParagraphText.of(rulebook.paragraph(rules.id(), Letter.ENTRY_UPDATED.code()).textLv())
            .fill(Map.of("entry", entry.number(), "changes", changes));
    outgoing.send(
        entry.partyId(),
        new Outgoing.Paper(
            "entry-" + entry.number() + "-" + version,
            "LETTER",
            null,
            null,
            "Izmaiņas reģistra ierakstā Nr. " + entry.number(),
            text));
  }

  private List<FieldChange> write(
      EntryRow entry,
      int lastVersionNo,
      Way way,
      ChildMinderContent before,
      ChildMinderContent after,
      String source) {
    List<FieldChange> changes = Comparison.of(before, after);
    if (changes.isEmpty()) {
      return changes;
    }
    writing.write(entry, lastVersionNo, way, after, changes, source);
    return changes;
  }
}
