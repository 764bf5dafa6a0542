package lv.ikvd.classifier.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.ikvd.classifier.entity.ClassifierRepository;
import lv.ikvd.classifier.entity.ClassifierRow;
import lv.ikvd.classifier.entity.ClassifierValue;
import lv.ikvd.classifier.entity.ClassifierValueCommand;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * The code lists. Reading is open to everybody, public pages show the names; a value that records
 * point to is never deleted, only ended or named anew from a day.
 */
@Stateless
public class Classifiers {

  private ClassifierRepository repository;
  private Event<ClassifierChanged> changed;

  public Classifiers() {}

  @Inject
  public Classifiers(ClassifierRepository repository, Event<ClassifierChanged> changed) {
    this.repository = repository;
    this.changed = changed;
  }

  /** The values that may be chosen on a day, by their order and then as Latvian sorts them. */
  @PermitAll
  public List<ClassifierValueRow> values(String classifier, LocalDate on) {
    return repository.inForce(classifier, on);
  }

  /** The values of several lists that may be chosen on a day. */
  @PermitAll
  public List<ClassifierValueRow> values(Collection<String> classifiers, LocalDate on) {
    return repository.inForce(classifiers, on);
  }

  /** Every row of several lists that are read together, ended and future ones too. */
  @PermitAll
  public List<ClassifierValueRow> dated(List<String> lists) {
    return repository.all(lists);
  }

  /**
   * One value as it was on a day.
   *
   * @throws Problem CLASSIFIER-006 (not found) if the code was not in force then
   */
  @PermitAll
  public ClassifierValueRow value(String classifier, String code, LocalDate on) {
    return repository
        .inForce(classifier, code, on)
        .orElseThrow(() -> Problem.notFound("CLASSIFIER-006", classifier, code, on));
  }

  @PermitAll
  public List<ClassifierRow> lists() {
    return repository.lists();
  }

  /**
   * One list.
   *
   * @throws Problem CLASSIFIER-001 (not found) if there is no such list
   */
  @PermitAll
  public ClassifierRow list(String classifier) {
    return repository.lists().stream()
        .filter(list -> list.code().equals(classifier))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("CLASSIFIER-001", classifier));
  }

  /** Every row of a list, ended and future ones too. */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public List<ClassifierValueRow> history(String classifier) {
    return repository.all(classifier);
  }

  /**
   * Adds a value from a day. A code that was ended may begin again, not earlier than it ended.
   *
   * @throws Problem CLASSIFIER-007 (conflict) if the code is in force on that day or later
   */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void add(ClassifierValueCommand command) {
    List<ClassifierValue> rows = repository.acquire(command.classifier(), command.code());
    if (rows.stream().anyMatch(row -> row.reaches(command.from()))) {
      throw Problem.conflict("CLASSIFIER-007", command.code()).at("code");
    }
    repository.add(new ClassifierValue(command));
    changed.fire(
        new ClassifierChanged(command.classifier(), command.code(), null, command.nameLv()));
  }

  /**
   * Names a value anew from a day; until then it is shown as before.
   *
   * @throws Problem CLASSIFIER-008 if the day is not after the one from which it has its name now,
   *     CLASSIFIER-009 (conflict) if another administrator was quicker
   */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void rename(ClassifierValueCommand command, long seenVersion) {
    ClassifierValue last =
        last(command.classifier(), command.code(), command.from(), seenVersion, "from");
    ClassifierValue next = new ClassifierValue(command);
    next.end(last.validTo());
    last.end(command.from());
    repository.add(next);
    changed.fire(
        new ClassifierChanged(
            command.classifier(), command.code(), last.nameLv(), command.nameLv()));
  }

  /** Ends a value: from that day it is no longer offered, records that have it keep it. */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void end(String classifier, String code, LocalDate on, long seenVersion) {
    if (on == null) {
      throw new Problem("CLASSIFIER-005").at("on");
    }
    ClassifierValue last = last(classifier, code, on, seenVersion, "on");
    last.end(on);
    changed.fire(new ClassifierChanged(classifier, code, last.nameLv(), null));
  }

  private ClassifierValue last(
      String classifier, String code, LocalDate on, long seenVersion, String field) {
    List<ClassifierValue> rows = repository.acquire(classifier, code);
    if (rows.isEmpty()) {
      throw Problem.notFound("CLASSIFIER-006", classifier, code, on);
    }
    ClassifierValue last = rows.get(rows.size() - 1);
    if (last.version() != seenVersion) {
      throw Problem.conflict("CLASSIFIER-009", code);
    }
    if (!on.isAfter(last.validFrom()) || !last.reaches(on)) {
      throw new Problem("CLASSIFIER-008", last.validFrom()).at(field);
    }
    return last;
  }
}
