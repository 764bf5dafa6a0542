/**
 * What a user sees when something is refused or fails: a message beside the field where there is a
 * form to go on with, a page of our own otherwise, on the servlet level too. Nothing here tells a
 * server's name or a stack trace.
 */
package lv.ikvd.shell.web.error;
