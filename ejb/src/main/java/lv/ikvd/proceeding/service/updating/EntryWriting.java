package lv.ikvd.proceeding.service.updating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.OpenTo;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Writes a change of an entry that no decision is behind: only in fields that the rules of the day
 * open to its way, with their law as its citation, and told field by field on the entry.
 */
@ApplicationScoped
public class EntryWriting {

  @Inject private RegisterWriter writer;
  @Inject private Rulebook rulebook;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /**
   * Writes the version of today.
   *
   * @param lastVersionNo of the entry as it was shown
   * @param source what proves the change, beside the law; null where nothing has to
   * @throws Problem PROC-150 beside a field that is not open to this way of change, REGISTRY-002 if
   *     another changed the entry since
   */
  public RecordedVersion write(
      EntryRow entry,
      int lastVersionNo,
      Way way,
      Object content,
      List<FieldChange> changes,
      String source) {
    String law = citation(entry.register(), way, changes);
    String citation = source == null ? law : law + "; pamats: " + source;
    RecordedVersion recorded =
        writer.record(
            new VersionDraft(
                entry.register(),
                entry.id(),
                entry.partyId(),
                office.today(),
                null,
                way,
                citation,
                null,
                null,
                content),
            lastVersionNo);
    for (FieldChange change : changes) {
      timeline.tellEntry(
          entry.id(), "ENTRY_UPDATED", change.field(), change.before(), change.after(), citation);
    }
    return recorded;
  }

  /** Whether the rules of today let a field of a register change in a way. */
  public boolean isOpen(String register, String field, Way way) {
    FieldRule rule = rules(register).get(field);
    return rule != null && open(rule.openTo(), way);
  }

  /** Law of the fields; refused where one of them is not open to this way of change. */
  private String citation(String register, Way way, List<FieldChange> changes) {
    Map<String, FieldRule> rules = rules(register);
    String citation = null;
    for (FieldChange change : changes) {
      FieldRule rule = rules.get(change.field());
      if (rule == null || !open(rule.openTo(), way)) {
        String bundle = register.toLowerCase(Locale.ROOT).replace("_", "");
        throw new Problem("PROC-150", "{" + bundle + ".field." + change.field() + "}")
            .at(change.field());
      }
      citation = rule.citation();
    }
    return citation;
  }

  private Map<String, FieldRule> rules(String register) {
    return rulebook.fields(register, office.today()).stream()
        .collect(Collectors.toMap(FieldRule::field, Function.identity()));
  }

  /** What the holder may change, an official may enter too. */
  private static boolean open(OpenTo openTo, Way way) {
    return switch (way) {
      case OFFICIAL_ENTRY -> openTo == OpenTo.OFFICIAL || openTo == OpenTo.HOLDER;
      case HOLDER_UPDATE -> openTo == OpenTo.HOLDER;
      case MASTER_UPDATE -> openTo == OpenTo.MASTER;
      default -> false;
    };
  }
}
