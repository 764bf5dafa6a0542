/** What an official takes along on paper of an entry: no document that is issued. */
package lv.ikvd.registry.report;
