package lv.ikvd.security.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.ikvd.security.entity.AccountRow;
import lv.ikvd.security.service.AccountCommand;
import lv.ikvd.security.service.Accounts;
import lv.ikvd.shell.web.Done;

/** One account: made, changed, closed, opened, or given a new password. */
@Named("accountEdit")
@ViewScoped
public class AccountEditBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PASSWORD = "given-password";

  @Inject private Accounts accounts;

  private Long id;
  private AccountRow account;
  private String login;
  private String displayName;
  private String position;
  private String email;
  private List<String> roles = new ArrayList<>();
  private Long municipality;
  private String institution;
  private String password;

  public void open() {
    if (id != null) {
      read();
      password = (String) flash().get(PASSWORD);
    }
  }

  /** Reads the account as it is now. */
  private void read() {
    account = accounts.get(id);
    login = account.login();
    displayName = account.displayName();
    position = account.position();
    email = account.email();
    roles = new ArrayList<>(account.roles());
    municipality = account.municipalityId();
    institution = accounts.institution(id);
  }

  public void save() {
    AccountCommand command =
        new AccountCommand(
            login, displayName, position, email, Set.copyOf(roles), municipality, institution);
    if (account == null) {
      Accounts.Created created = accounts.create(command);
      id = created.id();
      given(created.password());
    } else {
      accounts.change(id, account.version(), command);
      done("security.account.saved");
    }
  }

  public void resetPassword() {
    given(accounts.resetPassword(id, account.version()));
  }

  public void deactivate() {
    accounts.deactivate(id);
    done("security.account.deactivated");
  }

  public void activate() {
    accounts.activate(id, account.version());
    done("security.account.activated");
  }

  /** Leads to the page that shows the password once; reloading that page gives no other. */
  private void given(String made) {
    flash().put(PASSWORD, made);
    Done.at(address());
  }

  private void done(String key) {
    Done.at(address(), key);
  }

  private String address() {
    return "/admin/account?id=" + id;
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }

  public List<SelectItem> getMunicipalities() {
    return accounts.municipalities().stream()
        .map(choice -> new SelectItem(choice.id(), choice.name()))
        .toList();
  }

  public boolean isMade() {
    return account != null;
  }

  public AccountRow getAccount() {
    return account;
  }

  /** The password to hand over, in the answer that made it alone: the view does not keep it. */
  public String getPassword() {
    return password;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  public Long getMunicipality() {
    return municipality;
  }

  public void setMunicipality(Long municipality) {
    this.municipality = municipality;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}
