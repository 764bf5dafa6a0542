/**
 * Certificates for the private practice of teachers (Izglītības likums, section 14; MK 682/2016): a
 * commission decides by vote, a certificate ends after three years and can be extended.
 */
package lv.ikvd.privatepractice.service;
