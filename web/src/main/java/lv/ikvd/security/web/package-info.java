/**
 * How people come in and go. The mechanism shows each request's person to the container; the login
 * page and the package {@code oidc} are the two doors, of which the setting {@code ikvis.auth}
 * opens one. Sessions change their id at the door, end when rights change, and hold no entity.
 */
package lv.ikvd.security.web;
