/**
 * Sends notices and keeps what became of them. Where the system sends itself (e-mail today), it
 * writes down that sending begins before it does: a server killed in between leaves a notice of
 * which nobody knows whether it went out, and that is shown to an official, for a mail server gives
 * no way to ask. Everything else enters the list that officials print, post and hand over from.
 */
package lv.ikvd.notice.service;
