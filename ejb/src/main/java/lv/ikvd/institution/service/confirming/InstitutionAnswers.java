package lv.ikvd.institution.service.confirming;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.campaign.service.Answers;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionNotices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.AsSystem;

/** What stands behind an answer link, for the form in which an institution changes it. */
@Stateless
@PermitAll
public class InstitutionAnswers {

  /** Fields that need more than a link: a head has a personal code. */
  private static final Set<String> NOT_BY_LINK = Set.of("head");

  @Inject private Answers answers;
  @Inject private InstitutionEntries entries;
  @Inject private InstitutionNotices notices;
  @Inject private AsSystem system;

  /**
   * What the form is filled with.
   *
   * @param asked the fields that may be changed by link
   */
  public record Known(Institution institution, Set<String> asked) implements Serializable {}

  /**
   * What the register says behind a link that may be answered.
   *
   * @throws Problem as {@link Answers#open}
   */
  public Known known(String token, String origin) {
    Question question = answers.open(token, origin);
    return system.call(
        () ->
            new Known(
                entries.contentOf(question.entryId()).institution(),
                notices.open().stream()
                    .filter(field -> !NOT_BY_LINK.contains(field))
                    .collect(Collectors.toSet())));
  }
}
