package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The texts that all rooms offer to letters. */
@ApplicationScoped
public class DeclaredLetterTexts {

  private Iterable<LetterTexts> declared = List.of();

  protected DeclaredLetterTexts() {}

  @Inject
  DeclaredLetterTexts(@Any Instance<LetterTexts> declared) {
    this((Iterable<LetterTexts>) declared);
  }

  public DeclaredLetterTexts(Iterable<LetterTexts> declared) {
    this.declared = declared;
  }

  List<LetterOffer> offered(String register, String words) {
    return all().flatMap(room -> room.offered(register, words).stream()).toList();
  }

  Optional<LetterOffer> find(String code) {
    return all().map(room -> room.find(code)).flatMap(Optional::stream).findFirst();
  }

  private Stream<LetterTexts> all() {
    return StreamSupport.stream(declared.spliterator(), false);
  }
}
