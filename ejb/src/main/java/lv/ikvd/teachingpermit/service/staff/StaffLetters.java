package lv.ikvd.teachingpermit.service.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/**
 * The letter to the head, once for each check, by who made the check. It never goes by e-mail; that
 * it was posted or handed over is noted with the check, for lists of all letters leave it out.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class StaffLetters {

  @Inject private StaffCheckRepository repository;
  @Inject private NoticeRepository known;
  @Inject private StaffAccess access;
  @Inject private StaffLetterText text;
  @Inject private FreeLetters letters;
  @Inject private Notices notices;
  @Inject private Looks looks;

  /**
   * The letter as it would go out.
   *
   * @throws Problem TEACHINGPERMIT-024 (not found) for who did not make the check, -025 (conflict)
   *     if it was written, -026 (conflict) if the persons were erased
   */
  public StaffLetter draft(long id) {
    return of(unwritten(id));
  }

  /**
   * Writes the letter: numbered now, rendered, sealed and listed by the worker.
   *
   * @return its number
   * @throws Problem as {@link #draft}; TEACHINGPERMIT-027 for a way that is not safe, NOTICE- ones
   *     for one that leads nowhere
   */
  public String write(long id, Channel channel, String destination) {
    repository.lock(id);
    StaffCheckRow check = unwritten(id);
    if (channel == null || channel == Channel.EMAIL) {
      throw new Problem("TEACHINGPERMIT-027").at("channel");
    }
    StaffLetter letter = of(check);
    IssuedRow issued =
        letters.write(
            TeachingPermits.REGISTER,
            new WrittenLetter(letter.addressee(), letter.title(), letter.text()),
            new FreeLetters.Way(null, check.institution(), channel, destination));
    repository.written(id, issued.id());
    return issued.number();
  }

  /**
   * Notes that the letter was posted or handed over.
   *
   * @throws Problem TEACHINGPERMIT-024 as above, -028 (conflict) while it is not ready; as {@link
   *     Notices#markSent}
   */
  public void sent(long id, LocalDate on, String reference) {
    String key = StaffCheckEntries.notice(own(id));
    long notice = known.byKey(key).orElseThrow(() -> Problem.conflict("TEACHINGPERMIT-028"));
    notices.markSent(notice, on, reference);
  }

  /**
   * The check with the document of its letter.
   *
   * @throws Problem TEACHINGPERMIT-024 as above, -028 (conflict) while it is not ready
   */
  public StaffCheckRow document(long id) {
    StaffCheckRow check = access.shown(id);
    if (check.issuedId() == null) {
      throw Problem.notFound("TEACHINGPERMIT-024");
    }
    if (check.documentId() == null) {
      throw Problem.conflict("TEACHINGPERMIT-028");
    }
    looks.record(
        LookKind.DOCUMENT, StaffChecks.PURPOSE, "DOCUMENT", List.of(check.documentId()), null);
    return check;
  }

  private StaffLetter of(StaffCheckRow check) {
    return text.of(check, repository.persons(check.id()));
  }

  private StaffCheckRow own(long id) {
    StaffCheckRow check = access.shown(id);
    if (!access.mine(check)) {
      throw Problem.notFound("TEACHINGPERMIT-024");
    }
    return check;
  }

  private StaffCheckRow unwritten(long id) {
    StaffCheckRow check = own(id);
    if (check.issuedId() != null) {
      throw Problem.conflict("TEACHINGPERMIT-025", check.letter());
    }
    if (check.erasedAt() != null) {
      throw Problem.conflict("TEACHINGPERMIT-026");
    }
    return check;
  }
}
