/** Checking of issued documents by anyone, without login. */
package lv.ikvd.issuance.web;
