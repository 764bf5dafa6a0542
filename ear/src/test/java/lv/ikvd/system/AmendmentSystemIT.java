package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Public service 8, amendments to the register of child-minders: by a decision, without one, and
 * the end on the holder's own request; each a version that the entry keeps.
 */
class AmendmentSystemIT {

  private static final String NEW_PLACE = "Liepu iela 3, Ogre";

  @ParameterizedTest
  @EnumSource
  void amendsAnEntryAndEndsIt(Packaging packaging) {
    RunningServer server = packaging.server();
    Application application = Application.invented();
    String shots = "service8-" + packaging.label() + "-";
    try (Clerk anna = new Clerk(server);
        Decider ilze = new Decider(server);
        Visitor parent = new Visitor(server)) {
      String registration = anna.prepare(application);
      ilze.sign(registration);
      String entry = ilze.openCase(registration).entryNumber();
      assertThat(card(parent, entry)).contains(application.place());

      String amendment = anna.amendPlace(entry, NEW_PLACE);
      assertThat(anna.page().locator("ins").allInnerTexts().toString()).contains(NEW_PLACE);
      Screens.take(anna.page(), shots + "compared");
      anna.take(amendment).check(amendment).compose(amendment).propose();
      ilze.sign(amendment);
      assertThat(card(parent, entry)).contains(NEW_PLACE).doesNotContain(application.place());
      anna.open("/childminder/amend/" + entry);
      assertThat(typed(anna, "placeLine")).as("prefilled wholly").isEqualTo(NEW_PLACE);
      assertThat(typed(anna, "placeMunicipality")).isEqualTo(application.municipality());
      assertThat(typed(anna, "placePostal")).isEqualTo("LV-5001");
      anna.open("/childminder/entry/" + entry);
      assertThat(anna.page().locator("del").allInnerTexts().toString())
          .contains(application.place());
      assertThat(anna.page().locator("ins").allInnerTexts().toString()).contains(NEW_PLACE);
      assertThat(anna.page().locator(".r-made a[href$='/case/view/" + amendment + "']").count())
          .as("the case behind the second version")
          .isEqualTo(1);

      anna.changeContacts(entry, "+371 29990007");
      assertThat(card(parent, entry)).contains("+371 29990007");
      assertThat(anna.says()).contains("3. redakcija");
      Screens.take(anna.page(), shots + "history");

      String end = anna.requestExclusion(entry);
      anna.take(end).check(end).compose(end);
      anna.fill("reasoning", "Sniedzējs lūdz izslēgt ierakstu, jo pakalpojumu vairs nesniedz.");
      anna.propose();
      ilze.sign(end);
      assertThat(card(parent, entry)).contains("Izslēgts no reģistra");
      Screens.take(parent.page(), shots + "ended");
    }
  }

  private static String typed(Clerk anna, String name) {
    return anna.field("places:0:" + name).inputValue();
  }

  private static String card(Visitor parent, String entry) {
    return parent.open("/public/childminder/" + entry).says();
  }
}
