package lv.ikvd.forestschool.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.forestschool.entity.ForestSchool;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Applications of forest schools, and what the register says of one. */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class ForestSchools {

  @Inject private Parties parties;
  @Inject private Intake intake;
  @Inject private Registers registers;
  @Inject private Clock clock;

  /** Receives an application to be registered. */
  public OpenedCase register(String registrationNumber, String name) {
    long party =
        parties.registerEntity(
            new EntityCommand(
                PartyKind.LEGAL_ENTITY,
                RegistrationNumber.parse(registrationNumber),
                name,
                null,
                PartySource.APPLICATION,
                LocalDate.now(clock)));
    return receive(ForestSchoolProcedures.REGISTRATION, party, null);
  }

  /** Receives the request of a school to be closed. */
  public OpenedCase close(String number) {
    EntryRow entry = registers.entry(ForestSchoolRegister.CODE, number);
    return receive(ForestSchoolProcedures.CLOSURE, entry.partyId(), entry.id());
  }

  /** What is in force of an entry. */
  public ForestSchool open(String number) {
    EntryRow entry = registers.entry(ForestSchoolRegister.CODE, number);
    return registers.content(
        ForestSchoolRegister.CODE, entry.currentVersionId(), ForestSchool.class);
  }

  private OpenedCase receive(String procedure, long party, Long entry) {
    return intake
        .receive(
            new ApplicationCommand(
                List.of(procedure),
                party,
                entry,
                LocalDate.now(clock),
                IntakeChannel.IN_PERSON,
                null,
                null,
                null))
        .get(0);
  }
}
