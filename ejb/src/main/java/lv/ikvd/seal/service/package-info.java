/** The electronic seal of the Service, and the signatures of others. */
package lv.ikvd.seal.service;
