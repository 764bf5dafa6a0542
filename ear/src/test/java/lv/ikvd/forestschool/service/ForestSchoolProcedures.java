package lv.ikvd.forestschool.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import lv.ikvd.forestschool.entity.ForestSchool;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.registry.service.VersionDraft;

/** A forest school is registered on application, and closed on its own request. */
@ApplicationScoped
public class ForestSchoolProcedures {

  static final String REGISTRATION = "FS_REGISTRATION";
  static final String CLOSURE = "FS_CLOSURE";

  @Inject private RegisterWriter writer;
  @Inject private Registers registers;
  @Inject private Parties parties;

  @Produces
  @Dependent
  public Procedure registration() {
    return new ForestSchoolProcedure(
        info(REGISTRATION, "DECISION_REGISTRATION", false), Map.of("REGISTER", this::register));
  }

  @Produces
  @Dependent
  public Procedure closure() {
    return new ForestSchoolProcedure(
        info(CLOSURE, "DECISION_CLOSURE", true), Map.of("EXCLUDE", this::close));
  }

  private static ProcedureInfo info(String code, String term, boolean onEntry) {
    return new ProcedureInfo(
        code, ForestSchoolRegister.CODE, ForestSchoolRegister.CODE, term, List.of(), true, onEntry);
  }

  private List<RecordedVersion> register(Enactment decision) {
    return record(decision, new ForestSchool(parties.get(decision.partyId()).displayName(), null));
  }

  private List<RecordedVersion> close(Enactment decision) {
    long version = registers.entry(decision.entryId()).currentVersionId();
    ForestSchool before = registers.content(ForestSchoolRegister.CODE, version, ForestSchool.class);
    return record(decision, before.closed(decision.effectiveOn()));
  }

  private List<RecordedVersion> record(Enactment decision, ForestSchool school) {
    return List.of(
        writer.record(
            new VersionDraft(
                ForestSchoolRegister.CODE,
                decision.entryId(),
                decision.partyId(),
                decision.effectiveOn(),
                null,
                Way.DECISION,
                decision.citation(),
                decision.decisionId(),
                decision.proceedingId(),
                school)));
  }
}
