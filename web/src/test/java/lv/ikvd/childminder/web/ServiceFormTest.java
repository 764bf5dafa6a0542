package lv.ikvd.childminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceFormTest {

  @Test
  void aDraftKeepsWrongTextsAndEmptyRowsAsTheyWereTyped() {
    Map<String, String> typed =
        Map.of(
            "form:activityFrom", "31.02.2026",
            "form:places:0:placeLine", "Liepu iela 3",
            "form:places:1:placeLine", "",
            "form:persons:0:personCode", "0101",
            "jakarta.faces.ViewState", "secret",
            "other:givenName", "Anna");

    ServiceForm back = ServiceForm.of(ServiceForm.of(typed).parameters());

    assertThat(back.getFields()).containsOnly(Map.entry("activityFrom", "31.02.2026"));
    assertThat(back.getPlaces()).hasSize(2);
    assertThat(back.getPlaces().get(0)).containsEntry("placeLine", "Liepu iela 3");
    assertThat(back.getPersons())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("personCode", "0101"));
    assertThat(back).hasToString("ServiceForm");
  }

  @Test
  void rowsHaveALimit() {
    ServiceForm form = new ServiceForm();
    for (int i = 0; i < 2 * ServiceForm.MOST_ROWS; i++) {
      ServiceForm.add(form.getPlaces());
    }
    assertThat(form.getPlaces()).hasSize(ServiceForm.MOST_ROWS);
  }
}
