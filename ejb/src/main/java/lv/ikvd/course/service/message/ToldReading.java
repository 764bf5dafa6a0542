package lv.ikvd.course.service.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Who was told a message, and whether it went out to each; every look is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class ToldReading {

  private static final String ABOUT = "COURSE";

  @Inject private MessageRepository messages;
  @Inject private Looks looks;

  /**
   * @param id as it stands in an address
   * @throws Problem COURSE-060 (not found) if there is none such
   */
  public MessageRow message(String id) {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Problem.notFound("COURSE-060");
    }
    return messages.find(Long.parseLong(id)).orElseThrow(() -> Problem.notFound("COURSE-060"));
  }

  /**
   * @param text part of a name, or null
   */
  public Page<Told> page(long message, String text, PageRequest request) {
    Page<Told> page = messages.told(message, text, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All of them, for a file.
   *
   * @throws Problem COURSE-032 if it is too much for one
   */
  public List<Told> export(long message, String text, String sort) {
    List<Told> rows = Page.all(sort, "COURSE-032", asked -> messages.told(message, text, asked));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  private void look(LookKind kind, List<Told> shown) {
    if (!shown.isEmpty()) {
      List<Long> named = shown.stream().map(Told::enrolmentId).toList();
      looks.record(kind, ABOUT, "ENROLMENT", named, null);
    }
  }
}
