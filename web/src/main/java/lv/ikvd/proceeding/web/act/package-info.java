/**
 * Whatever is done to a case by a small form of its own: each says what will happen before it asks.
 */
package lv.ikvd.proceeding.web.act;
