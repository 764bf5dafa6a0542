package lv.ikvd.proceeding.service.papers;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.entity.PartyRow;

/**
 * To whom papers go: to the party, or to the representative who acts for it. A representative of
 * whom no address is known is named, and reached where the party is.
 *
 * @param representative null where nobody represents the party
 */
public record Recipient(PartyRow party, PartyRow representative) {

  /** The party as it is called, who acts for it, and where letters reach it; a line each. */
  public String named() {
    return Stream.of(
            party.displayName(),
            representative == null ? null : "pārstāvis " + representative.displayName(),
            address())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Where letters reach it, as under the names above their text; null where nobody knows. */
  String address() {
    return reached().postalAddress();
  }

  /** Electronic before paper: the e-address first, then e-mail, else registered post. */
  public Channel channel() {
    if (reached().eAddress() != null) {
      return Channel.E_ADDRESS;
    }
    return reached().email() != null ? Channel.EMAIL : Channel.REGISTERED_POST;
  }

  public String destination() {
    return switch (channel()) {
      case E_ADDRESS -> reached().eAddress();
      case EMAIL -> reached().email();
      default -> post();
    };
  }

  /** The envelope to a representative bears another name than that of the notice's party. */
  private String post() {
    String address = reached().postalAddress();
    if (address == null) {
      return "–";
    }
    return reached().equals(representative)
        ? representative.displayName() + ", " + address
        : address;
  }

  private PartyRow reached() {
    boolean known =
        representative != null
            && (representative.eAddress() != null
                || representative.email() != null
                || representative.postalAddress() != null);
    return known ? representative : party;
  }
}
