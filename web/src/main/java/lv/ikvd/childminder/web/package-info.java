/**
 * Pages of the register of child-minding service providers: for officials the list, the entry and
 * the forms of its two public services; for everyone the search and what the law makes public of a
 * provider.
 */
package lv.ikvd.childminder.web;
