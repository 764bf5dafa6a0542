package lv.ikvd.security.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
import lv.ikvd.shell.web.Texts;

/** One account: made, changed, closed, opened, or given a new password. */
@Named("accountEdit")
@ViewScoped
public class AccountEditBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Accounts accounts;
  @Inject private Texts texts;

  private Long id;
  private AccountRow account;
  private String login;
  private String displayName;
  private String position;
  private String email;
  private List<String> roles = new ArrayList<>();
  private Long municipality;
  private String password;

  public void open() {
    if (id != null) {
      read();
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
  }

  public void save() {
    password = null;
    AccountCommand command =
        new AccountCommand(login, displayName, position, email, Set.copyOf(roles), municipality);
    if (account == null) {
      Accounts.Created created = accounts.create(command);
      id = created.id();
      password = created.password();
    } else {
      accounts.change(id, account.version(), command);
      done("security.account.saved");
    }
    read();
  }

  public void resetPassword() {
    password = accounts.resetPassword(id, account.version());
    read();
  }

  public void deactivate() {
    password = null;
    accounts.deactivate(id, account.version());
    done("security.account.deactivated");
    read();
  }

  public void activate() {
    password = null;
    accounts.activate(id, account.version());
    done("security.account.activated");
    read();
  }

  private void done(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of(key), null));
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
}
