package lv.ikvd.security.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Someone who may log in: an official of the Service, or a user outside whose sight is limited to a
 * party or a municipality. An account is never deleted, for what it did names it; it is deactivated
 * and may be activated again.
 *
 * <p>The {@link #stamp()} stands in each session. What changes the rights of the account advances
 * it, and sessions that hold an older one end at their next request.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String position;
  private String email;
  private String language = "lv";

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  @Column(name = "oidc_subject")
  private String subject;

  @Column(name = "party_id")
  private Long partyId;

  @Column(name = "municipality_id")
  private Long municipalityId;

  @Column(name = "entry_id")
  private Long entryId;

  private boolean active = true;
  private boolean demo;
  private long stamp;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_login_at")
  private Instant lastLoginAt;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  private Set<String> roles = new TreeSet<>();

  @Version private long version;

  protected Account() {}

  public Account(String login, Instant createdAt) {
    this.login = login;
    this.createdAt = createdAt;
  }

  /** What an administrator, or the identity provider, says about the person. */
  public void describe(String newName, String newPosition, String newEmail) {
    this.displayName = newName;
    this.position = newPosition;
    this.email = newEmail;
  }

  /** What the account may do, and within which municipality. */
  public void grant(Collection<String> newRoles, Long newMunicipalityId) {
    Set<String> wanted = new TreeSet<>(newRoles);
    if (!wanted.equals(new TreeSet<>(roles))
        || !Objects.equals(municipalityId, newMunicipalityId)) {
      stamp++;
    }
    roles.retainAll(wanted);
    roles.addAll(wanted);
    this.municipalityId = newMunicipalityId;
  }

  /** For which entry of a register the account acts; null for none. */
  public void actFor(Long newEntryId) {
    if (!Objects.equals(entryId, newEntryId)) {
      stamp++;
    }
    this.entryId = newEntryId;
  }

  public void setPassword(String hash, boolean mustChange) {
    this.passwordHash = hash;
    this.mustChangePassword = mustChange;
    stamp++;
  }

  /** A stronger hash of the same password: no session ends by it. */
  public void rehash(String hash) {
    this.passwordHash = hash;
  }

  public void activate() {
    this.active = true;
  }

  public void deactivate() {
    this.active = false;
    stamp++;
  }

  public void link(String newSubject) {
    this.subject = newSubject;
  }

  public void markDemo() {
    this.demo = true;
  }

  public void speak(String newLanguage) {
    this.language = newLanguage;
  }

  public void loggedIn(Instant at) {
    this.lastLoginAt = at;
  }

  public SignedIn signedIn() {
    return new SignedIn(
        id,
        login,
        displayName,
        language,
        Set.copyOf(roles),
        municipalityId,
        stamp,
        mustChangePassword);
  }

  public long id() {
    return id;
  }

  public Long entryId() {
    return entryId;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** An identity provider keeps name and roles. */
  public boolean external() {
    return subject != null;
  }

  public boolean active() {
    return active;
  }

  public boolean demo() {
    return demo;
  }

  public long stamp() {
    return stamp;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  public long version() {
    return version;
  }

  public AccountRow row() {
    return new AccountRow(
        id,
        login,
        displayName,
        position,
        email,
        language,
        active,
        demo,
        external(),
        municipalityId,
        null,
        createdAt,
        lastLoginAt,
        version,
        roles.stream().sorted().toList());
  }
}
