/**
 * Storing and reading documents. The use case that knows what a document belongs to decides who may
 * see it and records the look; this package only moves bytes.
 */
package lv.ikvd.document.service;
