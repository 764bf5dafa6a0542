/** What others can ask of institutions beyond what they ask of every register. */
package lv.ikvd.institution.rest;
