package lv.ikvd.shell.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFormTest {

  private static final Map<String, String> TYPED =
      Map.of(
          "form:givenName", "Anna",
          "form:programmes:0:name", "Angļu valoda",
          "form:programmes:0:places:0:municipality", "Rīga",
          "form:programmes:1:name", "Zīmēšana",
          "form:programmes:1:places:0:municipality", "Ogre",
          "form:programmes:1:places:1:municipality", "",
          "form:programmes:2:name", "Dejas",
          "form:programmes:2:places:0:municipality", "Cēsis",
          "form:trainings:0:title", "Diploms",
          "other:programmes:0:name", "nothing of it");

  @Test
  void whatIsTypedIsReadAndWrittenAgain() {
    TypedForm form = TypedForm.of(TYPED);

    assertThat(form.text("givenName")).isEqualTo("Anna");
    assertThat(form.rows("programmes")).extracting(row -> row.get("name")).hasSize(3);
    assertThat(form.rows(TypedForm.within("programmes", 1, "places")))
        .extracting(row -> row.get("municipality"))
        .containsExactly("Ogre", "");
    assertThat(TypedForm.of(form.parameters()).parameters())
        .isEqualTo(form.parameters())
        .hasSize(TYPED.size() - 1);
  }

  /** The lists of a row go with it, and those of the rows behind it move up with theirs. */
  @Test
  void aRowIsTakenAwayWithWhatItHas() {
    TypedForm form = TypedForm.of(TYPED);

    form.remove("programmes", 1);
    form.remove("programmes", 7);

    assertThat(form.parameters())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "form:givenName", "Anna",
                "form:programmes:0:name", "Angļu valoda",
                "form:programmes:0:places:0:municipality", "Rīga",
                "form:programmes:1:name", "Dejas",
                "form:programmes:1:places:0:municipality", "Cēsis",
                "form:trainings:0:title", "Diploms"));
  }

  @Test
  void aPlaceIsTakenAwayFromItsProgrammeAlone() {
    TypedForm form = TypedForm.of(TYPED);

    form.remove(TypedForm.within("programmes", 1, "places"), 0);

    assertThat(form.rows("programmes")).hasSize(3);
    assertThat(form.rows("programmes:1:places")).containsExactly(Map.of("municipality", ""));
    assertThat(form.rows("programmes:0:places")).hasSize(1);
  }

  /** What another changed meanwhile is taken over, but never over what was typed here. */
  @Test
  void whatAnotherChangedIsTakenOverWhereNothingElseWasTyped() {
    TypedForm typed = written("1", " a@b.lv ", "Skolas iela 1");
    TypedForm began = written("2", "a@b.lv", "Skolas iela 1");
    TypedForm now = written("3", "c@d.lv", "Parka iela 2");
    now.add("places").put("line", "Liepu iela 3");
    began.put("headName", "Ieva");
    typed.put("headName", "Ieva");

    typed.takeOver(began, now);

    assertThat(typed.text("phone")).as("typed here").isEqualTo("1");
    assertThat(typed.text("email")).isEqualTo("c@d.lv");
    assertThat(typed.text("headName")).as("there is none any more").isNull();
    assertThat(typed.rows("places"))
        .extracting(row -> row.get("line"))
        .containsExactly("Parka iela 2", "Liepu iela 3");
    TypedForm moved = written("2", "a@b.lv", "Ostas iela 4");
    moved.takeOver(began, now);
    assertThat(moved.rows("places"))
        .as("rows as a whole")
        .extracting(row -> row.get("line"))
        .containsExactly("Ostas iela 4");
  }

  private static TypedForm written(String phone, String email, String place) {
    TypedForm form = new TypedForm();
    form.put("phone", phone);
    form.put("email", email);
    form.add("places").put("line", place);
    return form;
  }
}
