/**
 * The one-command run: settings, a PostgreSQL of its own where none is named, and IKVIS on Payara
 * Micro as a child process. Nothing of this is packed into the EAR, for an agency's server has its
 * own ways to start.
 */
package lv.ikvd.starter;
