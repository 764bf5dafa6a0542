/**
 * Tests of the running system and what they stand on: IKVIS on Payara Micro as the one-command run
 * starts it, on Payara Server as {@code docs/install.md} installs it, and a browser.
 */
package lv.ikvd.system;
