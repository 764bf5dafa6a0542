/** What a search over all registers finds: entries, cases, applications, decisions, documents. */
package lv.ikvd.search.entity;
