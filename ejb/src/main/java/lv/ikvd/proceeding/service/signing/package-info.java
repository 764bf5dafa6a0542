/** The folder of a signer: what waits for an official's signature, shown and signed at once. */
package lv.ikvd.proceeding.service.signing;
