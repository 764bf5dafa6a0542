package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.scientificinstitution.entity.ScientificFilter;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What an address asks of the register: the same for the list and for its export. */
@Dependent
public class ScienceQuestion {

  @Inject private ListQuestion question;
  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  <T> PagedList<T> ask(BiFunction<ScientificFilter, PageRequest, Page<T>> query) {
    return question
        .labels("scientificinstitution.filter")
        .filter("q")
        .filter("status", value -> texts.named("institution.InstitutionStatus.", value))
        .filter("kind", code -> codes.name(ScientificInstitutions.KIND, code))
        .filter("direction", code -> codes.name(ScientificInstitutions.DIRECTION, code))
        .sorts("number", "name", "registeredOn")
        .columns(
            "scientificinstitution.column",
            "status",
            "kind",
            "holder",
            "directions",
            "doctors",
            "registeredOn")
        .answer(
            asked ->
                query.apply(
                    new ScientificFilter(
                        asked.value("q"),
                        asked.choice("status", InstitutionStatus.class),
                        asked.value("kind"),
                        asked.value("direction")),
                    asked.page()));
  }
}
