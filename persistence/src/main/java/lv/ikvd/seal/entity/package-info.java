/** What the seal keeps in the database: the keys of its test certificates. */
package lv.ikvd.seal.entity;
